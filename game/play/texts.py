"""What friends, a mother and Katsuki write and say on the phone, in our own words."""

from __future__ import annotations

from typing import Final, NamedTuple

from game.view.speakers import portrait

NAMES: Final = {
    "uraraka": "Ochaco",
    "iida": "Iida",
    "kirishima": "Kirishima",
    "inko": "Mum",
    "katsuki": "Kacchan",
}
"""As Izuku's phone has them."""

FACES: Final = {"katsuki": "katsuki_scowl", "inko": "inko"}
"""Pictures of senders whose portraits have other names."""


class Text(NamedTuple):
    """The words of a message, and a portrait or a mood other than the sender's usual one."""

    words: str
    face: str = ""
    mood: str = ""


UNKNOWN: Final = Text("...")

TEXTS: Final[dict[str, Text]] = {
    # the shopping district, beat 12: it buzzes and buzzes
    "shopping_kirishima": Text(
        "To ALL: has anyone seen Bakugou? He left mid-push-up. He never leaves mid-push-up.",
        "kirishima_worried",
    ),
    "shopping_uraraka": Text(
        "Iida says: breathe. I say: breathe AND buy a bun. You're by the bakery, right? Right?",
        "uraraka_worried",
    ),
    "shopping_katsuki": Text(
        "Where are you. That's not a question. See? No question mark.", "katsuki_scowl"
    ),
    "shopping_inko": Text(
        "Sweetie, you ran out without lunch. Katsudon at seven. Bring your wrist. Love, Mum",
        "inko_worried",
    ),
    "shopping_katsuki_again": Text(
        "Your laces are still open, I bet. Tie them, you absolute d*BEEP*", "katsuki_furious"
    ),
    "shopping_iida": Text(
        "Midoriya! Running in a crowd: elbows IN. I have drawn a diagram. It did not send.",
        "iida_worried",
    ),
    "shopping_katsuki_hears": Text("Something's buzzing over here. Is that YOU?!", "katsuki_shock"),
    # the playground
    "try_uraraka": Text(
        "Testing, testing! This is a text. You can't drop this one, I let go of it already."
    ),
    "try_iida": Text(
        "A reminder: standing still for one second silences a phone. I timed it. Twice."
    ),
    "try_kirishima": Text(
        "Dude. He's right round your corner. Turn that thing OFF!!", "kirishima_worried"
    ),
    "try_katsuki": Text("I can hear you BUZZ, nerd. Stay there. Stay. Th*BEEP*", "katsuki_furious"),
    "try_call": Text(
        "...You picked up. Huh. Didn't plan this far. Stay on the line, idiot.", "katsuki_soft"
    ),
    "try_refused": Text("Fine. FINE. I'll say it to your face, then.", "katsuki_tired"),
    "try_inko": Text("Did you eat? It's Mum. It says so above, doesn't it. Did you?"),
}
"""By the `id` of a message in a map."""


def face_of(who: str, text: Text) -> str:
    """The name of a portrait."""
    if text.mood:
        return portrait(who, text.mood)
    return text.face or FACES.get(who, who)
