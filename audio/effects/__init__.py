"""The effects, by family."""

from typing import Final

from audio.effects import (
    body,
    crowd,
    explosion,
    home,
    interface,
    moves,
    one_for_all,
    phone,
    props,
    station,
    steps,
    traffic,
    voices,
    weather,
)
from audio.effects.effect import Effect

MODULES: Final = (
    steps,
    moves,
    one_for_all,
    explosion,
    crowd,
    traffic,
    station,
    phone,
    weather,
    props,
    home,
    body,
    voices,
    interface,
)
FAMILIES: Final[dict[str, list[Effect]]] = {
    module.__name__.rpartition(".")[2]: module.EFFECTS for module in MODULES
}
EFFECTS: Final[dict[str, Effect]] = {
    effect.name: effect for effects in FAMILIES.values() for effect in effects
}
FAMILY_OF: Final[dict[str, str]] = {
    effect.name: family for family, effects in FAMILIES.items() for effect in effects
}
