"""`python -m game` is the same as `musutafu`."""

import sys

from game.cli import main

sys.exit(main())
