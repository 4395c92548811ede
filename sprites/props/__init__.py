"""Props of street, roof and station in one atlas, and the furniture of rooms in another."""

from pathlib import Path

from sprites.props.alley import alley_states
from sprites.props.alley_yard import alley_yard_states
from sprites.props.birds import bird_states
from sprites.props.breaking import breaking_states
from sprites.props.contact import write_contact
from sprites.props.district import district_states
from sprites.props.evening import evening_states
from sprites.props.flat_night import flat_night_states
from sprites.props.fountain import fountain_states
from sprites.props.garden import garden_states
from sprites.props.grand_fountain import grand_fountain_states
from sprites.props.kerbside import kerbside_states
from sprites.props.kitchen import kitchen_states
from sprites.props.laundry import laundry_states
from sprites.props.markers import marker_states
from sprites.props.night_home import night_home_states
from sprites.props.night_walk import night_walk_states
from sprites.props.plants import plant_states
from sprites.props.plaza import plaza_states
from sprites.props.roof import roof_states
from sprites.props.rooftop import rooftop_states
from sprites.props.rooms import room_states
from sprites.props.shades import shade_states
from sprites.props.shop_inside import shop_inside_states
from sprites.props.shops import shop_states
from sprites.props.signs import sign_states
from sprites.props.site import site_states
from sprites.props.site_work import site_work_states
from sprites.props.stalls import stall_states
from sprites.props.station import station_states
from sprites.props.station_arcade import station_arcade_states
from sprites.props.station_front import station_front_states
from sprites.props.station_hall import station_hall_states
from sprites.props.street import street_states
from sprites.props.traffic import traffic_states
from sprites.props.train import train_states
from sprites.props.train_cabin import train_cabin_states
from sprites.props.train_night import train_night_states
from sprites.props.train_parts import train_part_states
from sprites.props.vehicles import vehicle_states
from sprites.toolkit import States, pack

PROPS_WIDTH, ROOMS_WIDTH, TRAINS_WIDTH = 1024, 512, 256  # px of the sheets


def outdoor_states() -> States:
    """Every prop of streets, roofs and stations."""
    return {
        **street_states(),
        **roof_states(),
        **laundry_states(),
        **traffic_states(),
        **vehicle_states(),
        **train_states(),
        **fountain_states(),
        **station_states(),
        **plant_states(),
        **garden_states(),
        **site_states(),
        **kerbside_states(),
        **station_front_states(),
        **bird_states(),
        **marker_states(),
        **sign_states(),
        **stall_states(),
        **district_states(),
        **shop_inside_states(),
        **grand_fountain_states(),
        **plaza_states(),
        **rooftop_states(),
        **breaking_states(),
        **station_hall_states(),
        **alley_states(),
        **night_walk_states(),
        **station_arcade_states(),
        **shade_states(),
        **alley_yard_states(),
        **night_home_states(),
        **site_work_states(),
    }


def indoor_states() -> States:
    """Every piece of the flat, the shops and the train cabin."""
    return {
        **room_states(),
        **kitchen_states(),
        **shop_states(),
        **train_cabin_states(),
        **flat_night_states(),
        **train_night_states(),
        **evening_states(),
    }


def build(out: Path) -> None:
    """Write props, rooms and trains (.png and .json each) into `out`, equal on each run."""
    pack(out, "props", outdoor_states(), PROPS_WIDTH)
    pack(out, "rooms", indoor_states(), ROOMS_WIDTH)
    pack(out, "trains", train_part_states(), TRAINS_WIDTH)


def contact(directory: Path) -> None:
    """Write a labelled picture of every prop and every room piece into `directory`."""
    write_contact(directory / "props.png", outdoor_states())
    write_contact(directory / "rooms.png", indoor_states())
    write_contact(directory / "trains.png", train_part_states())
