"""The four weathers of the story and their colours, from high sky to near houses."""

from typing import NamedTuple

from sprites.toolkit import Colour, Rgb, mix

LOOP_WIDTH = 960  # pixels after which a layer repeats
SKY_WIDTH = 480  # pixels; the width of the game's picture
SKY_HEIGHT = 270  # pixels; the height of the game's picture


class Mood(NamedTuple):
    """Colours of one weather.

    `sky` runs from the zenith to the horizon; `lights` is empty while no window is lit;
    `cloud` runs from lit to shaded and is empty where there are storm clouds.
    """

    name: str
    sky: tuple[Colour, ...]
    far: Colour
    mid: Colour
    near: Colour
    haze: Colour
    lights: tuple[Colour, ...]
    cloud: tuple[Colour, ...]
    tree_veil: float
    sun: Colour = ""  # the colour of the air around the sun; empty when it is not seen
    edge: Colour = "white"  # the light on the houses' edges
    horizon: int = 215  # pixel row below which the sky has one colour

    @property
    def by_day(self) -> bool:
        """Whether no window is lit."""
        return not self.lights

    def depth(self, name: str) -> Colour:
        """Return the colour of the houses at depth far, mid or near."""
        return {"far": self.far, "mid": self.mid, "near": self.near}[name]


def _afternoon_sky() -> tuple[Rgb | str, ...]:
    return (
        "sky0",
        mix("sky0", "sky1", 0.4),
        mix("sky0", "sky1", 0.75),
        "sky1",
        mix("sky1", "sky2", 0.5),
        "sky2",
        mix("sky2", "sky3", 0.55),
        "sky3",
        "#ffeccb",
    )


AFTERNOON = Mood(
    name="afternoon",
    sky=_afternoon_sky(),
    far="#86bbe6",
    mid="#7399cc",
    near="#5f80b2",
    haze="#d3e8f4",
    lights=(),
    cloud=("#fffef8", "#f7f3e8", "#d6e7f4", "#aecfec"),
    tree_veil=0.28,
    sun="#fff0d2",
)
DARKENING = Mood(
    name="darkening",
    sky=(
        "#33407c",
        "#4b508f",
        "#6a6a9c",
        "#8d749c",
        "#b07f93",
        "#cf9384",
        "#eba95b",
        "#f7c878",
        "#ffdd92",
    ),
    far="#82557f",
    mid="#553862",
    near="#35254b",
    haze="#d07a60",
    edge="#ffb868",
    lights=("warm4", "#ffdd92"),
    cloud=("#ffd9a0", "#e8a48a", "#a77a98", "#7a6a98"),
    tree_veil=0.84,
)
STORM = Mood(
    name="storm",
    sky=(
        "#10121f",
        "#171a2c",
        "#20263c",
        "#2c344d",
        "#3d4763",
        "#566182",
        "#6b769a",
        "#7a86aa",
    ),
    far="#48526f",
    mid="#2c344a",
    near="#1b2033",
    haze="#65709a",
    lights=("#c89a63", "#eba95b"),
    cloud=(),
    tree_veil=0.62,
    horizon=150,
)
NIGHT = Mood(
    name="night",
    sky=(
        "#0d0c18",
        "#12112a",
        "#181a36",
        "#1e2748",
        "#272f5c",
        "#33386e",
        "#463f7a",
        "#5a4a80",
    ),
    far="#222852",
    mid="#181b3a",
    near="#0e1024",
    haze="#3c366e",
    lights=("#eba95b", "#ffdd92", "#7fd0e8"),
    cloud=("#2c3060", "#242852", "#1e2146", "#1a1c3e"),
    tree_veil=0.8,
)
MOODS = (AFTERNOON, DARKENING, STORM, NIGHT)
