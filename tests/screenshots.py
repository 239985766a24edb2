"""Makes the pictures of the window, their index and the short walk: ``python -m tests.screenshots``.

Every page in every language, light and dark, as it is and with twice the dots; of further stops of the walks, and of
what is a moment only, English ones. It takes some minutes, and wants Chinese and Japanese fonts.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path
from types import SimpleNamespace

HOME = Path(__file__).parents[1] / "docs" / "screenshots"
SCHEMES, SCALES = ("light", "dark"), (1, 2)
FILM = [
    "start-practise",
    "trouble-search",
    "q03-trouble",
    "q03-looking",
    "q03-cause",
    "q03-plan",
    "q03-proof",
    "q03-undone",
]
_SECONDS = 2.4  # for which each page of the short walk is seen
_IDS = {"light": "a", "dark": "d"}


def main() -> int:
    """Make all of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=HOME)
    parser.add_argument("--part", help="one part only, by scheme and scale, such as dark@2")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--walks", nargs="*", default=[], help="the names of some walks; all of them if none is given")
    wanted = parser.parse_args()
    if wanted.part:
        scheme, _, scale = wanted.part.partition("@")
        _walk(wanted.folder, scheme, int(scale), wanted.walks)
        return 0
    parts = [f"{scheme}@{scale}" for scheme, scale in product(SCHEMES, SCALES)]
    with tempfile.TemporaryDirectory(prefix="wizard-") as place, ThreadPoolExecutor(wanted.processes) as pool:
        python = _elsewhere(Path(place))
        done = list(pool.map(lambda part: _part(python, wanted.folder, part, wanted.walks), parts))
    _film(wanted.folder)
    _index(wanted.folder)
    return max(done)


def _elsewhere(place: Path) -> str:
    """This Python by another path: where it lies on the machine of whoever makes the pictures is nobody's concern."""
    (place / "venv").symlink_to(sys.prefix)
    return str(place / "venv" / Path(sys.executable).relative_to(sys.prefix))


def _part(python: str, folder: Path, part: str, walks: list[str]) -> int:
    command = [python, "-m", "tests.screenshots", str(folder), "--part", part, "--walks", *walks]
    return subprocess.run(command, env={**os.environ, "QT_SCALE_FACTOR": part[-1]}, check=False).returncode


def _walk(folder: Path, scheme: str, scale: int, walks: list[str]) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from opend_wizard.simulator import folder as practice_folder
    from tests.album import Album
    from tests.album_walks import WALKS
    from tests.tour import Tour

    # The folder of a practice has another name each time; in the pictures it stays the same.
    same = SimpleNamespace(token_hex=lambda _: (_IDS[scheme] + str(scale)) * 8)
    practice_folder.secrets = same  # type: ignore[attr-defined, assignment]  # what it imports
    album = Album(folder, scheme, scale)
    with tempfile.TemporaryDirectory() as state:
        for walk in WALKS:
            if not walks or walk.__name__ in walks:
                walk(Tour(Path(state), album))


def _film(folder: Path) -> None:
    """One walk from the first page to the proof, as a picture that moves."""
    from PIL import Image

    pages = [folder / "en" / f"{name}-light.webp" for name in FILM]
    first, *rest = [Image.open(page).convert("RGB") for page in pages if page.exists()]
    lasting = round(_SECONDS * 1000)
    first.save(
        folder / "walk.webp", save_all=True, append_images=rest, duration=lasting, loop=0, lossless=True, method=4
    )


def _index(folder: Path) -> None:
    """A page with every stop, and what there is of it."""
    found = sorted(folder.glob("*/*.webp"))
    tags = [tag for tag in ("en", "zh-CN", "zh-HK", "ja") if (folder / tag).is_dir()]
    names = dict.fromkeys(path.stem.partition("@")[0].removesuffix("-light").removesuffix("-dark") for path in found)
    lines = [
        "# Pictures of the window",
        "",
        "Made by `python -m tests.screenshots` from walks over simulated OpenDs.",
        "",
    ]
    lines += ["![The main job, from the first page to the proof](walk.webp)", ""]
    lines += [f"| | {' | '.join(tags)} |", f"|---|{'---|' * len(tags)}"]
    for name in names:
        lines.append(f"| {name} | {' | '.join(_cell(folder, tag, name) for tag in tags)} |")
    (folder / "README.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _cell(folder: Path, tag: str, name: str) -> str:
    links = []
    for scale, scheme in product(SCALES, SCHEMES):
        file = f"{tag}/{name}-{scheme}{'' if scale == 1 else f'@{scale}x'}.webp"
        if (folder / file).exists():
            links.append(f"[{scheme}{'' if scale == 1 else f' {scale}×'}]({file})")
    return " ".join(links)


if __name__ == "__main__":
    sys.exit(main())
