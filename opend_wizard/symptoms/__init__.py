"""The symptoms a person can choose, one file each, numbered as in the vendor's FAQ."""

from __future__ import annotations

from opend_wizard.model import Symptom
from opend_wizard.symptoms import (
    q01_questionnaire,
    q02_own_data_missing,
    q03_service_failed_to_start,
    q04_phone_code,
    q05_languages,
    q06_device_lock_repeats,
    q07_docker,
    q08_several_opends,
    q09_quote_right_control,
    q10_opend_keeps_quote_right,
    q11_apps_keep_quote_right,
    q12_remembered_login,
    q13_ask_engineers,
    q14_cannot_connect,
    q15_connection_drops,
    q16_multiprocessing,
    q17_two_opends,
    q18_take_right_back,
    q19_update_failed,
    q20_window_on_linux,
    q21_in_background,
    x01_waits_at_prompt,
    x02_start_throttle,
    x03_wrong_brand,
    x04_captcha_loop,
    x05_version_too_low,
    x06_window_crash,
    x07_systemd_unit,
    x08_home_read_only,
    x09_config_is_folder,
    x10_log_folder_full,
    x11_sdk_environment,
    x12_blocked_network,
    x13_mac_quarantine,
    x14_truncated_download,
    x15_wsl,
    x16_wrong_cpu,
    x17_md5_password,
    x18_low_memory,
    x19_script_elsewhere,
    x20_owned_by_root,
    x21_rsa_key,
    x22_lookalike,
    x24_file_missing_x,
)

ALL: tuple[Symptom, ...] = (
    q01_questionnaire.SYMPTOM,
    q02_own_data_missing.SYMPTOM,
    q03_service_failed_to_start.SYMPTOM,
    q04_phone_code.SYMPTOM,
    q05_languages.SYMPTOM,
    q06_device_lock_repeats.SYMPTOM,
    q07_docker.SYMPTOM,
    q08_several_opends.SYMPTOM,
    q09_quote_right_control.SYMPTOM,
    q10_opend_keeps_quote_right.SYMPTOM,
    q11_apps_keep_quote_right.SYMPTOM,
    q12_remembered_login.SYMPTOM,
    q13_ask_engineers.SYMPTOM,
    q14_cannot_connect.SYMPTOM,
    q15_connection_drops.SYMPTOM,
    q16_multiprocessing.SYMPTOM,
    q17_two_opends.SYMPTOM,
    q18_take_right_back.SYMPTOM,
    q19_update_failed.SYMPTOM,
    q20_window_on_linux.SYMPTOM,
    q21_in_background.SYMPTOM,
    x01_waits_at_prompt.SYMPTOM,
    x02_start_throttle.SYMPTOM,
    x03_wrong_brand.SYMPTOM,
    x04_captcha_loop.SYMPTOM,
    x05_version_too_low.SYMPTOM,
    x06_window_crash.SYMPTOM,
    x07_systemd_unit.SYMPTOM,
    x08_home_read_only.SYMPTOM,
    x09_config_is_folder.SYMPTOM,
    x10_log_folder_full.SYMPTOM,
    x11_sdk_environment.SYMPTOM,
    x12_blocked_network.SYMPTOM,
    x13_mac_quarantine.SYMPTOM,
    x14_truncated_download.SYMPTOM,
    x15_wsl.SYMPTOM,
    x16_wrong_cpu.SYMPTOM,
    x17_md5_password.SYMPTOM,
    x18_low_memory.SYMPTOM,
    x19_script_elsewhere.SYMPTOM,
    x20_owned_by_root.SYMPTOM,
    x21_rsa_key.SYMPTOM,
    x22_lookalike.SYMPTOM,
    x24_file_missing_x.SYMPTOM,
)


def by_id(symptom_id: str) -> Symptom | None:
    """The symptom of that id (``q02``), whatever its letters' case; None if there is none."""
    return next((symptom for symptom in ALL if symptom.id == symptom_id.lower()), None)


def search(words: str) -> tuple[Symptom, ...]:
    """The symptoms that `words` (the person's own, or a pasted error message) lead to, best first."""
    from opend_wizard.symptoms.searching import ranked  # only who searches needs the catalogue of log lines

    return ranked(ALL, words)
