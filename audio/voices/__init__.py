"""The instruments, by the names that scores use."""

from typing import Final

from audio.voices.basses import finger, slap, synth
from audio.voices.beds import air, drone, pad
from audio.voices.bowed import cello, spiccato, strings, tremolo
from audio.voices.brass import horns, trombones, trumpets
from audio.voices.choir import choir, hum
from audio.voices.instrument import Instrument
from audio.voices.keys import electric, felt, piano
from audio.voices.leads import chip, flute, lead
from audio.voices.mallets import bell, glass, marimba, musicbox
from audio.voices.plucked import chop, guitar, koto, palm, pizzicato, power

VOICES: Final[dict[str, Instrument]] = {
    "piano": piano,
    "felt": felt,
    "electric": electric,
    "bell": bell,
    "glass": glass,
    "musicbox": musicbox,
    "marimba": marimba,
    "guitar": guitar,
    "chop": chop,
    "koto": koto,
    "pizzicato": pizzicato,
    "power": power,
    "palm": palm,
    "finger": finger,
    "slap": slap,
    "synth": synth,
    "strings": strings,
    "spiccato": spiccato,
    "tremolo": tremolo,
    "cello": cello,
    "trumpets": trumpets,
    "horns": horns,
    "trombones": trombones,
    "choir": choir,
    "hum": hum,
    "lead": lead,
    "flute": flute,
    "chip": chip,
    "pad": pad,
    "drone": drone,
    "air": air,
}

# they glide from the note before when it is tied to them
GLIDING: Final = frozenset({"lead", "flute", "strings", "cello"})
