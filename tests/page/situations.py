# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The situations of which the guide has pictures: on which machine, with what, and what is done until each picture."""
from installer import PAGE_SHOWN, REPORT_SHOWN, STEP_LOADED, wait
from screen_reader import choose_language

# The card has a driver and knows its memory, as on a running system. A recorded listing has neither.
COMPLETE = """
(.devices[] | select(.class | startswith("0x03"))) |= (.driver = {"8086": "i915", "10de": "nouveau", "1002": "amdgpu"}[.vendor])
| (.devices[] | select(.vendor == "1002" and (.class | startswith("0x03")))).vram = 8589934592
| (.devices[] | select(.class | startswith("0x0403"))).driver = "snd_hda_intel"
"""
MONITOR_ON_HOST = COMPLETE + """
| (.devices[] | select(.address == "0000:00:02.0")).connectors = {"HDMI-A-1": "connected", "DP-1": "disconnected"}
| (.devices[] | select(.address == "0000:01:00.0")).connectors = {"DP-1": "disconnected", "HDMI-A-2": "disconnected"}
"""
CONFIRMATION = "I understand."
SHOW = "Show what will be written"
# For the pictures of a page that is otherwise passed over.
ALWAYS = "[page]\nshow = true\n"


def page(show):
    show.installer.go_to_page()
    show.picture(show.name)


def install(show):
    """Until the report is there."""
    show.installer.press("alt+i")
    show.installer.wait_for(REPORT_SHOWN)


def to_report(show):
    show.installer.turn("alt+n")
    install(show)


def recommended(show):
    page(show)
    show.press("push button", "Details")
    show.picture("details")
    show.press("push button", "Details")
    show.press("push button", SHOW)
    show.installer.scroll_down()
    show.picture("preview")
    show.installer.turn("alt+n")
    show.picture("summary")
    install(show)
    show.picture("report-good")


def warning(show):
    page(show)
    show.installer.turn("alt+n")
    show.picture("confirmation-asked")
    show.installer.turn("alt+n")
    show.picture("summary-unconfirmed")
    show.installer.turn("alt+b")
    show.press("check box", CONFIRMATION)
    show.installer.scroll_down()
    show.picture("warning-confirmed")


def together(show):
    page(show)
    show.press("radio button", "Both together")
    show.installer.scroll_down()
    show.picture("together-chosen")


def report_partly(show):
    show.installer.go_to_page()
    show.press("push button", SHOW)
    show.installer.scroll_down()
    show.picture("preview-commands")
    to_report(show)
    show.picture(show.name)
    show.installer.scroll_down()
    show.picture("report-steps")


def report(show):
    show.installer.go_to_page()
    to_report(show)
    show.picture(show.name)


def busy(show):
    show.installer.open(STEP_LOADED)
    wait(lambda: show.reader.can_press("push button", "Next"), 30)
    show.installer.press("alt+n")
    show.installer.wait_for(PAGE_SHOWN)
    show.picture(show.name)


def small_large_font(show):
    show.installer.go_to_page()
    show.picture(show.name)
    show.press("check box", CONFIRMATION)
    show.press("push button", "Details")
    show.press("push button", SHOW)
    show.installer.scroll_down()
    show.picture("small-large-font-preview")
    to_report(show)
    show.picture("small-large-font-report")
    show.installer.scroll_down()
    show.picture("small-large-font-steps")


def welcome_then_page(show):
    show.installer.open()
    show.picture("welcome-iommu-off")
    show.installer.press("alt+n")
    show.installer.wait_for(PAGE_SHOWN)
    show.picture(show.name)


def arabic(show):
    show.installer.open()
    choose_language(show.installer, show.reader, "العربية")
    show.press("push button", "التالي")
    show.installer.wait_for(PAGE_SHOWN)
    show.picture(show.name)
    show.press("check box", "فهمت")
    show.press("push button", "التالي")
    show.installer.settled()
    show.press("push button", "ثب")
    show.installer.wait_for(REPORT_SHOWN)
    show.picture("report-arabic")
    show.installer.scroll_down()
    show.picture("report-arabic-end")


def without_runtime(show):
    show.installer.open(line="has no .NET runtime")
    show.installer.press("alt+n")
    show.installer.wait_for(PAGE_SHOWN)
    show.picture(show.name)


# The name of a situation is the name of its first picture; `pictures` names all of them.
SITUATIONS = {
    "recommended": {"machine": "z170-igpu-gtx960", "change": MONITOR_ON_HOST, "play": recommended,
                    "pictures": ["recommended", "details", "preview", "summary", "report-good"]},
    "monitor": {"machine": "z170-monitor-on-candidate", "change": COMPLETE, "play": warning,
                "pictures": ["monitor", "confirmation-asked", "summary-unconfirmed", "warning-confirmed"]},
    "blocking": {"machine": "b350-gtx1060-gtx580-same-group", "change": COMPLETE, "settings": ALWAYS},
    "together": {"machine": "esprimo-tesla-k80-two-halves-one-group", "change": COMPLETE, "play": together,
                 "pictures": ["together", "together-chosen"]},
    # The monitor is on the second of them, and the names are long.
    "three-cards": {"machine": "x370-rx570-gtx970-rx550-three-gpus", "size": "800x600", "change": COMPLETE + """
| (.devices[] | select(.address == "0000:09:00.0")).connectors = {"DP-1": "connected"}
| (.devices[] | select(.address == "0000:08:00.0")).connectors = {"DP-2": "disconnected"}
| (.devices[] | select(.address == "0000:04:00.0")).connectors = {"HDMI-A-1": "disconnected"}"""},
    "identical": {"machine": "am4-identical-dual-rx580", "change": COMPLETE},
    "iommu-off-firmware": {"machine": "z170-igpu-gtx960", "play": welcome_then_page,
                           "change": MONITOR_ON_HOST + "| .iommu_enabled = false | .acpi_iommu_table = false",
                           "pictures": ["welcome-iommu-off", "iommu-off-firmware"]},
    "iommu-off-kernel": {"machine": "am4-identical-dual-rx580", "change": COMPLETE + "| .iommu_enabled = false"},
    "single": {"machine": "rocketlake-single-rx7600", "change": COMPLETE, "settings": ALWAYS},
    "none": {"machine": "supermicro-aspeed-only", "settings": ALWAYS},
    "virtual-machine": {"machine": "qemu-q35-virtio-gpu-vm", "settings": ALWAYS},
    "runtime-missing": {"machine": "z170-igpu-gtx960", "play": without_runtime, "dotnet": False},
    "report-partly": {"machine": "z170-igpu-gtx960", "change": MONITOR_ON_HOST, "play": report_partly,
                      "settings": '[target]\nregenerate = "always"\n',
                      "pictures": ["report-partly", "preview-commands", "report-steps"]},
    "report-dark": {"machine": "z170-igpu-gtx960", "change": MONITOR_ON_HOST, "play": report, "dark": True,
                    "settings": '[target]\nregenerate = "always"\n'},
    "busy": {"machine": "z170-igpu-gtx960", "play": busy, "is_held": True},
    "dark": {"machine": "z170-monitor-on-candidate", "change": COMPLETE, "dark": True},
    "arabic": {"machine": "z170-monitor-on-candidate", "change": COMPLETE, "play": arabic,
               "pictures": ["arabic", "report-arabic", "report-arabic-end"]},
    "small": {"machine": "z170-monitor-on-candidate", "change": COMPLETE, "size": "800x600"},
    "large-font": {"machine": "z170-igpu-gtx960", "change": MONITOR_ON_HOST, "font_points": 18},
    # 180 % of what is usual, where there is least room.
    "small-large-font": {"machine": "z170-monitor-on-candidate", "change": COMPLETE, "play": small_large_font,
                         "settings": '[target]\nregenerate = "always"\n', "size": "800x600", "font_points": 16,
                         "pictures": ["small-large-font", "small-large-font-preview", "small-large-font-report",
                                      "small-large-font-steps"]},
}
