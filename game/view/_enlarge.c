/* Makes a picture some whole times as large, into a window, at the pace of copying memory.

   Built with the compiled game only; window.py has what does the same without it. */

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <stdint.h>
#include <string.h>

/* Each pixel of a row `times` over. */
static inline void widen(const uint32_t *from, uint32_t *to, Py_ssize_t width, Py_ssize_t times)
{
    for (Py_ssize_t x = 0; x < width; x++)
        for (Py_ssize_t again = 0; again < times; again++)
            to[x * times + again] = from[x];
}

/* The same; compilers make faster loops of numbers that they know. */
static void widen_fast(const uint32_t *from, uint32_t *to, Py_ssize_t width, Py_ssize_t times)
{
    switch (times) {
    case 2: widen(from, to, width, 2); break;
    case 3: widen(from, to, width, 3); break;
    case 4: widen(from, to, width, 4); break;
    default: widen(from, to, width, times);
    }
}

/* enlarge(picture, width, height, window, start, pitch, times) -> None

   `picture` holds width x height pixels of four bytes without gaps. In `window` the enlarged one
   begins at byte `start`, and rows are `pitch` bytes apart. Raises ValueError if it does not fit. */
static PyObject *enlarge(PyObject *module, PyObject *arguments)
{
    Py_buffer picture, window;
    Py_ssize_t width, height, start, pitch, times;
    if (!PyArg_ParseTuple(arguments, "y*nnw*nnn", &picture, &width, &height, &window, &start,
                          &pitch, &times))
        return NULL;
    Py_ssize_t row = width * times * 4, last = start + (height * times - 1) * pitch;
    int fits = width > 0 && height > 0 && times > 0 && start >= 0 && pitch >= row
        && start % 4 == 0 && pitch % 4 == 0
        && picture.len >= width * height * 4 && window.len >= last + row;
    if (fits) {
        const uint32_t *from = picture.buf;
        char *to = (char *)window.buf + start;
        for (Py_ssize_t y = 0; y < height; y++, from += width) {
            widen_fast(from, (uint32_t *)to, width, times);
            for (Py_ssize_t again = 1; again < times; again++)
                memcpy(to + again * pitch, to, row);
            to += times * pitch;
        }
    }
    PyBuffer_Release(&picture);
    PyBuffer_Release(&window);
    if (fits)
        Py_RETURN_NONE;
    PyErr_SetString(PyExc_ValueError, "the enlarged picture does not fit into the window");
    return NULL;
}

static PyMethodDef functions[] = {
    {"enlarge", enlarge, METH_VARARGS, "Copies a picture, some whole times as large."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT, "_enlarge", "Whole multiples of pictures.", -1, functions,
    NULL, NULL, NULL, NULL,
};

PyMODINIT_FUNC PyInit__enlarge(void)
{
    return PyModule_Create(&module);
}
