"""FAQ Q20: OpenD's edition with a window does not start on Linux."""

from opend_wizard.checks.linux_window import (
    fuse_device_can_be_used,
    fuse_library_loads,
    there_is_a_screen,
    window_libraries_load,
)
from opend_wizard.checks.window_edition import not_for_a_window_on_linux
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="q20",
    group=Group.START,
    title=Text("OpenD's window does not start on Linux"),
    answer=Text(
        "The edition with a window is an AppImage, which mounts itself with FUSE 2. Many systems no longer bring it: "
        "on Ubuntu 22.04 the package is libfuse2, from 24.04 on libfuse2t64, so that the vendor's command finds "
        "nothing there. Without it the AppImage can unpack itself at each start. The command line edition needs none "
        "of this."
    ),
    checks=(fuse_library_loads, fuse_device_can_be_used, window_libraries_load, there_is_a_screen),
    applies_to=not_for_a_window_on_linux,
    words=(
        "dlopen(): error loading libfuse.so.2",
        "AppImages require FUSE to run",
        "Cannot mount AppImage, please check your FUSE setup",
        "fusermount: fuse device not found",
        'could not load the Qt platform plugin "xcb"',
        "libfuse2",
        "libfuse2t64",
        "AppImage",
        "FUSE",
        "可视化",
        "无法启动",
        "加载 libfuse.so.2 失败",
        "libxcb",
        "libXss.so.1",
        "cannot open display",
    ),
)
