# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes every system call of apply and revert fail, and ends the program before every one, and looks at what is there."""

import concurrent.futures
import errno
import shutil

import sample

CHANGING = {
    "create": ["EIO", "ENOSPC", "EROFS", "EDQUOT", "EACCES", "EMFILE"],
    "mkdirat": ["EIO", "ENOSPC", "EROFS", "EDQUOT", "EPERM"],
    "write": ["EIO", "ENOSPC", "EDQUOT", "EINTR"],
    "fsync": ["EIO", "ENOSPC", "EDQUOT"],
    "fchmod": ["EIO", "EPERM", "EROFS"],
    "fchown": ["EIO", "EPERM"],
    "fsetxattr": ["EIO", "ENOSPC", "EPERM"],
    "renameat": ["EIO", "ENOSPC", "EROFS", "EDQUOT", "EPERM"],
    "renameat2": ["EIO", "ENOSPC", "EROFS", "EDQUOT", "EPERM", "EINVAL"],
    "unlinkat": ["EIO", "EROFS", "EPERM"],
}
READING = {
    "openat": ["EIO", "EMFILE", "EACCES"],
    "openat2": ["EIO", "EMFILE", "EACCES"],
    "read": ["EIO"],
    "getdents64": ["EIO"],
    "readlinkat": ["EIO"],
    "statx": ["EIO"],
    "flistxattr": ["EIO"],
    "flock": ["EIO"],
    "fstatfs": ["EIO"],
    "faccessat2": ["EIO"],
}


class Case:
    """One system and one command: what is there before and after it."""

    def __init__(self, work, command_line, system, command):
        self.work, self.command_line, self.system, self.command = work, command_line, system, command
        name = f"{system}-{command}".replace(" ", "-")
        pristine = sample.make(system, work / f"{name}-pristine")
        self.start = sample.copy(pristine, work / f"{name}-start")
        done = sample.copy(pristine, work / f"{name}-done")
        if command == "revert":
            self.must(command_line.apply(self.start))
            sample.copy(self.start, done)
        self.pristine = sample.state(pristine)
        self.before = sample.state(self.start)
        log = work / f"{name}.calls"
        self.must(self.go(done, self.command_line.failing(done, "--log", log)))
        self.after = sample.state(done)
        self.calls = [line.split(" ", 2) for line in log.read_text().splitlines()]
        self.changed = {
            path
            for path in self.before.keys() | self.after.keys()
            if self.before.get(path) != self.after.get(path) and (self.before.get(path) or self.after[path])[1] is not None
        }
        if not self.changed:
            raise SystemExit(f"{name}: nothing was changed")

    @staticmethod
    def must(result):
        if result[0] != 0:
            raise SystemExit(f"without any fault it ended with {result[0]}: {result[2]}")

    def go(self, root, prefix=()):
        return (self.command_line.apply if self.command == "apply" else self.command_line.revert)(root, prefix)

    def root(self, number):
        return self.work / f"target-{number}"


def is_wrong(case, result, root):
    """Why what was said is not what is there; None when it is. And what is there: before, after or mixed."""
    code, report, output = result
    now = sample.state(root)
    after = {path for path in case.changed if now.get(path) == case.after.get(path)}
    before = {path for path in case.changed if now.get(path) == case.before.get(path)}
    torn = case.changed - after - before
    strange = {
        path
        for path in now.keys() | case.before.keys()
        if path not in case.changed and now.get(path) != case.before.get(path) and (now.get(path) or case.before[path])[1] is not None
    }
    kind = "before" if before == case.changed else "after" if after == case.changed else "mixed"
    outcome = report.get("outcome") if report else None
    codes = {finding["code"] for finding in report["findings"]} if report else set()
    if torn or strange:
        return f"neither as before nor as planned: {sorted(torn | strange)}", kind
    if code not in (0, 1, 3):
        return f"ended with {code}", kind
    if code == 0 and kind != "after":
        return "ended with 0", kind
    if "Run it as root" in output or "Success" in output or "(error 0)" in output:
        return "a sentence that is not true", kind
    if report is None and not output.strip():
        return "said nothing", kind
    if kind == "mixed":
        finding = next((finding for finding in report["findings"] if finding["code"] == "setup-half-done"), None) if report else None
        if outcome != "partly" or not finding:
            return f"mixed, and it says {outcome} {sorted(codes)}", kind
        named = [set(part.split(", ")) for part in finding["message_arguments"][1:3]]
        if named != [{f"/{path}" for path in after}, {f"/{path}" for path in before}]:
            return f"mixed, and it names others: {finding['message']}", kind
    elif kind == "before":
        if outcome in ("done", "partly"):
            return f"as before, and it says {outcome}: {sorted(codes)}", kind
    elif outcome == "failed" or outcome is None or (outcome == "nothing" and case.command == "apply"):
        return f"as planned, and it says {outcome}: {sorted(codes)}", kind
    elif sample.left_over(root) and "setup-not-settled" not in codes:
        return f"not said to be left over: {sample.left_over(root)}", kind
    return None, kind


def is_not_healed(case, root):
    code, report, output = case.go(root)
    now = sample.state(root)
    wrong = sorted(path for path in now.keys() | case.after.keys() if now.get(path) != case.after.get(path))
    if wrong or sample.left_over(root):
        return f"the next run left {wrong + sample.left_over(root)} not as planned"
    if code != 0 or report.get("outcome") not in ("done", "nothing"):
        return f"the next run ended with {code}: {output[-400:]}"
    return None


def fail(case, call, error, stays):
    root = sample.copy(case.start, case.root(f"{case.command}-{call[0]}-{error}-{stays}"))
    how = ["--at", call[0], "--error", getattr(errno, error), *(["--also"] if stays else [])]
    result = case.go(root, case.command_line.failing(root, *how))
    wrong, kind = is_wrong(case, result, root)
    wrong = wrong or is_not_healed(case, root)
    shutil.rmtree(root)
    where = f"{case.system}, {case.command}: {error} at {' '.join(call)}{' and from then on' if stays else ''}"
    return kind, f"{where}: {wrong}\n{result[2][-1500:]}" if wrong else None


EDIT = "# a line of theirs, written after the power had failed\n"


def kill(case, call, edits):
    """Ends it before a call; then somebody edits what it was about, and runs it again, and takes it back."""
    root = sample.copy(case.start, case.root(f"kill-{case.command}-{call[0]}-{edits}"))
    result = case.go(root, case.command_line.failing(root, "--at", call[0], "--kill"))
    where = f"{case.system}, {case.command}: killed before {' '.join(call)}"
    kept, wrong = 0, None
    now = sample.state(root)
    torn = [path for path in case.changed if now.get(path) not in (case.before.get(path), case.after.get(path))]
    if result[0] != 128 + 9:
        wrong = f"ended with {result[0]} and not by the signal"
    elif torn:
        wrong = f"torn: {torn}"
    elif not edits:
        wrong = is_not_healed(case, root)
    else:
        edited = [path for path in sorted(case.changed) if path in case.pristine and (root / path).exists()]
        for path in edited:
            with open(root / path, "a", encoding="utf-8") as file:
                file.write(EDIT)
        case.go(root)
        case.command_line.revert(root)
        for path in edited:
            if EDIT not in (root / path).read_text() if (root / path).exists() else True:
                wrong = f"the edit of {path} is lost"
            elif (root / path).read_text().replace(EDIT, "").encode() != case.pristine[path][1]:
                wrong = f"{path} is not as it was but for the edit: {(root / path).read_text()}"
            else:
                kept += 1
    shutil.rmtree(root)
    return kept, f"{where}: {wrong}\n{result[2][-1500:]}" if wrong else None


def jobs_of(case, all_of_them):
    """Which call fails how. By default each call that changes something fails in three ways, and a hundredth of those that read in one."""
    changing = [call for call in case.calls if call[1] in CHANGING]
    reading = [call for call in case.calls if call[1] in READING]
    for i, call in enumerate(changing):
        errors = CHANGING[call[1]]
        for error in errors if all_of_them else dict.fromkeys((errors[0], errors[i % len(errors)])):
            yield fail, (call, error, False)
        for error in ("EIO", "EROFS") if all_of_them else (("EIO", "EROFS")[i % 2],):
            yield fail, (call, error, True)
        for edits in (False, True) if all_of_them else (i % 2 == 0,):
            yield kill, (call, edits)
    share = 7 if all_of_them else 101
    for i, call in enumerate(reading):
        if i % share == share // 2:
            errors = READING[call[1]]
            yield fail, (call, errors[i % len(errors)], False)


def run(work, command_line, all_of_them, check):
    """Tells check what is wrong about each try, or None; returns the figures."""
    kinds = {"before": 0, "after": 0, "mixed": 0}
    figures = {"system calls made to fail": 0, "states named right": 0, "kills": 0, "edits kept": 0}
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for system in sample.SYSTEMS:
            for command in ("apply", "revert"):
                case = Case(work, command_line, system, command)
                jobs = list(jobs_of(case, all_of_them))
                for (what, _), (found, wrong) in zip(jobs, pool.map(lambda job, case=case: job[0](case, *job[1]), jobs)):
                    check(wrong)
                    if what is kill:
                        figures["kills"] += 1
                        figures["edits kept"] += found
                    else:
                        kinds[found] += 1
                        figures["system calls made to fail"] += 1
                        figures["states named right"] += wrong is None
                print(f"== {system}, {command}: {len(case.calls)} calls, tried {len(jobs)} times", flush=True)
    print(f"== {kinds['before']} left every file as before, {kinds['after']} as planned, {kinds['mixed']} a setup half done that is named so")
    return figures
