"""In both sizes of letters every text of the game has room: nothing overflows, nothing overlaps."""

import itertools

import pygame
import pytest
from test_play_words import all_lines

from game.levels.data import DATA_MAPS, DATA_SHEETS
from game.play import chapters, endings, how_to_play, pause, prompt
from game.play.actions import Action
from game.play.baking import Baking
from game.play.card import Card
from game.play.chapters import chapter_of
from game.play.controls import Controls
from game.play.garden_wall import GardenWall
from game.play.how_to_play import HowToPlay
from game.play.kit import Kit
from game.play.notes import draw_note
from game.play.pause import Pause
from game.play.phone_pictures import CONTACT, PhonePictures, Shown, size_for
from game.play.phone_screen import RIGHT, TOP
from game.play.prompt import Prompt
from game.play.result import Outcome, Result
from game.play.roof_talk import CALLED, TURNED_BACK
from game.play.saves import Store
from game.play.spoken import STORY
from game.play.texts import NAMES, TEXTS
from game.play.title import Title
from game.play.wall_talk import TALK
from game.sim import Level, Thing, World
from game.view.bubble import TOP_EDGE, Bubble, Bubbles
from game.view.hud import Hud
from game.view.sheets import Sheets
from game.view.speakers import face_in, portrait
from game.view.talk_box import Said, TalkBox
from game.view.text import Font

SCREEN = pygame.Rect(0, 0, 480, 270)
HUD_BOTTOM = 45  # row of the screen: what is said in a box begins far below it


@pytest.fixture(autouse=True)
def _display():
    pygame.display.init()
    pygame.display.set_mode((480, 270))


@pytest.fixture(scope="module")
def sheets():
    return Sheets(DATA_SHEETS)


@pytest.fixture(params=[False, True], ids=["usual", "big"])
def big(request):
    return request.param


@pytest.fixture
def font(sheets, big):
    return Font(sheets, big=big)


@pytest.fixture
def kit(tmp_path, sheets, big):
    kit = Kit(Controls(1), store=Store(tmp_path), sheets=sheets)
    kit.font.big = big
    return kit


@pytest.fixture
def written(monkeypatch):
    """What is written from now on: the surface, the place, and the words."""
    found = []
    draw = Font.draw

    def note(self, surface, text, x, y, *rest, **named):
        end = draw(self, surface, text, x, y, *rest, **named)
        if text.strip():
            found.append((surface, pygame.Rect(x, y, end - x - 1, self.capital), text))
        return end

    monkeypatch.setattr(Font, "draw", note)
    return found


def assert_all_fits(written, surface, room=SCREEN):
    assert written
    here = [(rect, text) for where, rect, text in written if where is surface]
    for where, rect, text in written:
        assert where.get_rect().contains(rect), text
    for rect, text in here:
        assert room.contains(rect), text
    for (rect, text), (other, more) in itertools.combinations(here, 2):
        assert not rect.colliderect(other), (text, more)


def screen():
    return pygame.Surface(SCREEN.size).convert()


# ---- what is said


@pytest.mark.parametrize(
    "line", [line for line in all_lines() if line.face], ids=lambda it: it.text
)
def test_a_box_has_room_for_its_words_and_leaves_the_hud_free(sheets, font, written, line):
    box = TalkBox(sheets, font)
    looks = (line.who, f"{line.who}_wet") if line.who in ("izuku", "katsuki") else (line.who,)
    for look, room in itertools.product(looks, (480, RIGHT - size_for(font).width)):
        said = Said(line.who, face_in(look, line.face), line.text)
        assert portrait(said.who, said.face) in sheets.sheet("portraits")
        written.clear()
        picture = screen()
        box.room = room
        box.draw(picture, said, 3, 0)
        box.draw(picture, said, 999, 0)
        area = box.area(said)
        assert SCREEN.contains(area)
        assert area.right <= room
        assert area.top > HUD_BOTTOM + TOP_EDGE
        for where, rect, text in written:
            inside = area.move(-area.x, -area.y) if where is not picture else area
            assert inside.inflate(-4, -4).contains(rect), text


def test_bubbles_stay_on_the_screen_below_the_hud_and_apart(font):
    bubbles = Bubbles(font)
    lines = all_lines()
    longest = max(lines, key=lambda line: font.width(line.text))
    for line in lines:
        for x, y in ((0, 60), (240, 200), (480, 300)):
            picture = screen()
            first = bubbles.draw(picture, Bubble(line.text, line.who, 9), x, y)
            other = Bubble(longest.text, "katsuki", 9, loud=True)
            second = bubbles.draw(picture, other, x, y, [first])
            assert SCREEN.contains(first)
            assert SCREEN.contains(second)
            assert min(first.top, second.top) >= TOP_EDGE
            assert not first.colliderect(second), line.text


def test_a_talk_on_a_wall_or_a_roof_fits_its_panel(kit, written):
    wall = GardenWall(kit, kit.scenery(DATA_MAPS / "home_street.tmx"))
    for talk in (TALK, CALLED, TURNED_BACK):
        wall.said = talk
        for number, said in enumerate(talk):
            wall._number, wall._since = number, 999
            wall._faces[said.who] = said.face
            written.clear()
            picture = screen()
            wall._draw_talk(picture)
            assert_all_fits(written, picture, SCREEN.inflate(-2 * 60, 0))


def test_messages_and_calls_fit_the_phone(sheets, font, written):
    pictures = PhonePictures(sheets, font, "C", STORY)
    for key, who, mode in itertools.product(TEXTS, NAMES, ("text", "ring", "call")):
        written.clear()
        page = pictures.page(Shown(key, who, mode, 100, 3, tuple(NAMES)))
        held = page.picture
        assert SCREEN.contains(held.get_rect(topright=(RIGHT, TOP)))
        page.write(held, font, 0, 0, 999)
        lines = [rect for where, rect, _ in written if where.get_size() == held.get_size()]
        assert lines[-1].right < held.get_width() - 10
        on_keys = [rect for where, rect, _ in written if where.get_size() != held.get_size()]
        for rect, other in itertools.combinations(lines, 2):
            assert not rect.colliderect(other), key
        if mode == "text":
            contacts = held.get_height() - 11 - on_keys[0].height - 16 - CONTACT
            assert lines[-1].bottom + 4 < contacts, key


# ---- what is shown while one plays


@pytest.mark.parametrize("pad", [False, True])
@pytest.mark.parametrize("side", ["izuku", "katsuki"])
def test_a_word_about_a_key_fits_beside_what_is_said_or_below_the_hud(font, side, pad):
    words = Prompt(font, side, pad=pad, known=False)
    boxes = [None, pygame.Rect(4, 208, 310, 58), pygame.Rect(340, 208, 136, 58)]
    boxes.append(pygame.Rect(4, 190, 420, 76))
    for lesson, box in itertools.product(prompt.LESSONS, boxes):
        place = prompt._place(words.row(lesson), box)
        assert SCREEN.contains(place)
        assert box is None or not place.colliderect(box)


@pytest.mark.parametrize("who", ["izuku", "katsuki"])
def test_the_words_of_the_hud_keep_apart(sheets, font, written, who):
    level = Level.from_text("\n".join((*["." * 60] * 6, "..I...K" + "." * 53, "#" * 60)))
    message = Thing("message", 40, 48, 0, 0, (("id", "try_call"), ("who", "katsuki")))
    world = World(
        Level(
            "t", level.width, level.height, level.shapes, level.materials, level.roofed,
            (*level.things, message),
        )
    )  # fmt: skip
    for _ in range(200):
        world.step(0, 0)
    hud = Hud(sheets, font)
    boy = world.izuku if who == "izuku" else world.katsuki
    hud._denied_at = hud._page_at = world.tick
    boy.buttons = 128  # he counts his breath
    for away in (10, 400, 14000):
        world.katsuki.sx = world.izuku.sx + away * 256
        written.clear()
        picture = screen()
        hud.draw(picture, world, boy)
        assert_all_fits([found for found in written if found[0] is picture], picture)
    plates = [
        pygame.Rect(6, 6, 104, 25),
        hud._track.get_rect(topleft=(hud._road_x, 6)),
        pygame.Rect(hud._phone.left, 6, RIGHT - hud._phone.left, 17),
        hud._pages_plate.get_rect(topright=(hud._phone.left - 4, 6)),
    ]
    for plate, other in itertools.combinations(plates, 2):
        assert not plate.colliderect(other)


# ---- menus


def test_the_title_fits(kit, written):
    kit.store.progress.best = {("home_street", "izuku"): 1}
    title = Title(kit)
    title._load = lambda: None
    picture = screen()
    title.draw(picture, 1.0)
    assert_all_fits(written, picture)


def test_how_to_play_fits_page_by_page(kit, written):
    scene = HowToPlay(kit)
    told = set()
    while True:
        written.clear()
        picture = screen()
        scene.draw(picture, 1.0)
        assert_all_fits(written, picture)
        told |= {text for _, _, text in written}
        if scene.act(Action.CONFIRM) is not None:
            break
    for rule in how_to_play.RULES:
        assert any(rule.startswith(text) for text in told)


@pytest.mark.parametrize("people", [1, 2])
def test_the_pause_fits_with_keys_beside_or_behind_it(kit, written, people):
    scene = Pause(kit, people, "the window is not in front")
    picture = screen()
    scene.draw(picture, 1.0)
    assert_all_fits(written, picture)
    scene.act(Action.RIGHT)
    written.clear()
    picture = screen()
    scene.draw(picture, 1.0)
    assert_all_fits(written, picture)
    assert "Breathe" in " ".join(text for _, _, text in written)
    scene.act(Action.LEFT)
    assert scene.act(Action.CONFIRM).answer == pause.ITEMS[0].word


@pytest.mark.parametrize("won", [False, True])
@pytest.mark.parametrize(
    ("headline", "word"),
    [*endings.ENDS.values(), *((endings.AWAY, text) for text in endings.ESCAPES.values())],
)
def test_a_result_fits_with_all_that_it_can_tell(kit, written, headline, word, won):
    outcome = Outcome(
        headline, word, won, 360_000, 350_000, False, (200_000, 300_000, 400_000), "24 of 24", 50,
        123, 456, "", True, True,
    )  # fmt: skip
    picture = screen()
    Result(kit, outcome).draw(picture, 1.0)
    assert_all_fits(written, picture)


@pytest.mark.parametrize("people", [1, 2])
def test_every_card_fits(kit, written, people):
    for name in chapters.CHAPTERS:
        level = kit.scenery(DATA_MAPS / f"{name}.tmx").level
        chapter = chapter_of(level)._replace(number=f"The other side: {chapter_of(level).number}")
        card = Card(kit, chapter, level.title, Baking(level, izuku=False), people)
        written.clear()
        picture = screen()
        card.draw(picture, 1.0)
        assert_all_fits(written, picture)


def test_a_note_of_several_lines_fits(kit, written):
    picture = screen()
    draw_note(picture, kit.font, "maps/street.tmx: layer 'play': " + "a tile without a shape; " * 4)
    assert_all_fits(written, picture)
