"""Files are decoded in the background, the urgent first; a broken one is one line."""

from __future__ import annotations

import random
import threading
from itertools import pairwise

import pytest
from studio import until

from game.sound.bank import Bank
from game.sound.index import load_index
from game.sound.variants import Variants


@pytest.mark.interpreted_only
def test_what_is_asked_for_comes_before_what_is_prepared(device, studio, monkeypatch):
    for name in "abcdef":
        studio.effect(name)
    paths = sorted(studio.folder.glob("*.wav"))
    order = []
    go = threading.Event()
    decode = Bank._decode

    def slowly(self, path):
        go.wait()
        order.append(path)
        return decode(self, path)

    monkeypatch.setattr(Bank, "_decode", slowly)
    bank = Bank()
    bank.prepare(paths)
    assert bank.get(paths[-1]) is None
    go.set()
    until(lambda: len(order) == len(paths))
    assert paths[-1] in order[:2]  # one may have been on the way already
    until(lambda: bank.get(paths[-1]) is not None)
    bank.close()


def test_nothing_is_read_and_nobody_works_before_it_is_asked():
    before = threading.active_count()
    bank = Bank()
    assert threading.active_count() == before
    bank.close()


def test_a_broken_file_is_one_line_and_the_others_are_heard(device, studio):
    studio.effect("good")
    studio.effect("bad")
    bad, good = sorted(studio.folder.glob("*.wav"))
    bad.write_bytes(b"no sound at all")
    missing = studio.folder / "missing.wav"
    bank = Bank()
    for path in (bad, missing, good):
        bank.get(path)
    until(lambda: bank.get(good) is not None)
    assert bank.get(bad) is None
    assert bank.get(missing) is None
    assert "install the game anew" in bank.note
    assert "\n" not in bank.note
    bank.close()


def test_of_a_sound_with_a_broken_variant_the_others_are_heard_again_and_again(device, studio):
    studio.effect("step", 2)
    (studio.folder / "step_0.wav").write_bytes(b"no sound at all")
    bank = Bank()
    variants = Variants(load_index(studio.save()), bank)
    until(lambda: variants.choose("step") is not None)
    for _ in range(5):
        assert variants.choose("step") is bank.get(studio.folder / "step_1.wav")
    bank.close()


def test_memory_is_given_back_and_the_sound_can_be_had_again(device, studio):
    studio.effect("step")
    (path,) = studio.folder.glob("*.wav")
    bank = Bank()
    until(lambda: bank.get(path) is not None)
    bank.forget([path])
    assert not bank.has(path)
    until(lambda: bank.get(path) is not None)
    bank.close()


def test_leaving_in_the_middle_of_much_work_ends_the_thread(device, studio):
    for number in range(40):
        studio.effect(f"sound{number}")
    bank = Bank()
    bank.prepare(sorted(studio.folder.glob("*.wav")))
    bank.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "sounds"]


def test_no_variant_is_heard_twice_in_a_row_and_all_are_heard(desk):
    variants = desk.mixer._variants
    heard = [variants.choose("step") for _ in range(60)]
    assert all(one is not other for one, other in pairwise(heard))
    assert len(set(map(id, heard))) == 4


def test_the_only_variant_is_heard_each_time(desk):
    assert desk.mixer._variants.choose("heart") is desk.mixer._variants.choose("heart")


def test_the_choice_leaves_other_generators_alone(desk):
    random.seed(7)
    state = random.getstate()
    for _ in range(10):
        desk.mixer._variants.choose("step")
        desk.mixer._variants.spread()
    assert random.getstate() == state


def test_an_unknown_name_is_silence(device, studio, desk):
    assert Variants(desk.index, desk.bank).choose("moo") is None
