"""Makes a picture of every page: ``python -m tests.screenshots FOLDER --scheme dark --scale 2 --size 800x600``."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path


def main() -> int:
    """Walk through practice and save what is seen."""
    wanted = _arguments()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = wanted.scale
    from tests import album_walks
    from tests.album import Album

    width, height = (int(side) for side in wanted.size.split("x"))
    with tempfile.TemporaryDirectory() as state:
        album = Album(Path(state), wanted.folder, wanted.scheme, (width, height))
        album_walks.everything(album)
    sys.stdout.write("\n".join(sorted(path.name for path in wanted.folder.glob("*.png"))) + "\n")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scheme", choices=("light", "dark"), default="light")
    parser.add_argument("--scale", default="1")
    parser.add_argument("--size", default="960x640")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
