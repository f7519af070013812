/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The contract between the installer (C, C++) and the decisions (C#).
 *
 * Requests and answers are JSON documents in UTF-8 with snake_case names; docs/schema/ describes them.
 * An answer is always one of
 *     {"ok": true, "value": {...}}
 *     {"ok": false, "error": {"code": TEXT, "message": TEXT, "advice": TEXT, ...}}
 * and is NUL-terminated. It belongs to the caller until it is given back with neuron_free().
 *
 * Every function may be called from any thread; calls on one session run one after another. No
 * function throws, and none keeps a pointer it was given, except the callbacks of neuron_open(), which
 * must stay valid until neuron_close(). A callback must not call back into the same session, except by
 * neuron_cancel().
 *
 * Limits: a request has 1 byte to 16 MiB (NEURON_LONGEST_REQUEST); an answer has no limit, a scan of a large
 * server takes some hundred KiB. A look at the machine that does not end within 45 seconds, because a driver
 * hangs, is given up with the error "hardware-silent". Of what a command prints the library keeps what it needs,
 * however much that is. There is no limit on sessions; two that change the same target exclude each other by a
 * lock in it ("target-busy"). The library needs glibc, and root for a target that only root can write.
 */
#ifndef NEURON_INSTALLER_H
#define NEURON_INSTALLER_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C"
{
#endif

/* Goes up whenever a function, a callback or the meaning of a document changes incompatibly. */
#define NEURON_ABI_VERSION 1u

/* The most bytes a request can have. */
#define NEURON_LONGEST_REQUEST 16777216u

/* What a function returns. The answer says the same with more words. */
enum neuron_status
{
    NEURON_OK = 0,
    /* A null pointer, an impossible length, text that is not UTF-8 or not the JSON asked for. */
    NEURON_BAD_ARGUMENT = 1,
    /* The session was never opened or is closed. */
    NEURON_BAD_SESSION = 2,
    /* It was tried and did not work; the answer's error says why. */
    NEURON_FAILED = 3,
    /* There is no answer, *answer is NULL. */
    NEURON_NO_MEMORY = 4
};

enum neuron_log_level
{
    NEURON_LOG_ERROR = 0,
    NEURON_LOG_WARNING = 1,
    NEURON_LOG_INFO = 2,
    NEURON_LOG_DEBUG = 3
};

/* An open session. Not a pointer to anything: the library checks it, so a stale one is refused. */
typedef intptr_t neuron_session;

/* Takes what a command printed; call it as often as there is something, from within run() only. */
typedef void ( *neuron_output )( void* sink, const char* text, size_t length );

typedef struct neuron_callbacks
{
    /* sizeof( neuron_callbacks ) of the caller. */
    size_t size;
    /* Handed to every callback as it is. */
    void* context;

    /* One line for the debug log, without a line break, at a neuron_log_level. May be NULL. */
    void ( *log )( void* context, int32_t level, const char* text, size_t length );

    /* How far an apply is, 0.0 to 1.0, and what it is doing, as a JSON text document
     * {"key": TEXT, "arguments": [TEXT...], "text": TEXT}: "text" is English, "key" translates. May be NULL. */
    void ( *progress )( void* context, double fraction, const char* text, size_t length );

    /* Runs a command in the target root and returns its exit code, or a negative number when it could
     * not be run: -1 crashed, -2 failed to start, -4 timed out. argv is a JSON array of texts. Neither a
     * shell nor a working directory is involved. May be NULL: then no command is run. */
    int32_t ( *run )(
        void* context, const char* argv, size_t length, int32_t timeout_seconds, neuron_output output, void* sink );
} neuron_callbacks;

/* The NEURON_ABI_VERSION the library was built with. The caller compares it with its own before
 * anything else is called. */
uint32_t neuron_version( void );

/* Opens a session: reads the settings, remembers the callbacks.
 * options: {"settings_file": PATH|null, "host_root": PATH|null, "client": TEXT, "language": TEXT|null}; all may be absent.
 * The last two are for the log.
 * value: docs/schema/open.schema.json. Settings that cannot be used are not an error: the value lists the
 * problems and the session goes on with the safe defaults. */
int32_t neuron_open(
    const char* options, size_t length, const neuron_callbacks* callbacks, neuron_session* session, char** answer );

/* Looks at the machine. request: {}. value: docs/schema/scan.schema.json. */
int32_t neuron_detect( neuron_session session, const char* request, size_t length, char** answer );

/* Says what would be done, without doing it. value: docs/schema/plan.schema.json.
 * request: {"gpus": [ADDRESS...], "target_root": PATH|null, "stage": as for neuron_apply(), absent: "installed"}.
 * Without a target root (the page is shown before there is one) the settings say what stands for it. */
int32_t neuron_plan( neuron_session session, const char* request, size_t length, char** answer );

/* Plans again on the target root as it is now, and does it. value: docs/schema/apply.schema.json.
 * request: {"target_root": PATH, "gpus": [ADDRESS...]|null, "confirmed": BOOL, "choice_offered": BOOL,
 * "stage": "before_boot_loader"|"after_boot_loader"|"installed", "before": REPORT|null}.
 * "gpus": null leaves the choice to the settings. "choice_offered": somebody could see the choice and its warnings. "stage": "after_boot_loader"
 * completes, once the boot loader is installed, what was begun with "before_boot_loader"; "installed" sets up a
 * finished system. "before": what the stage before answered; then the answer is one report of both, in which each
 * step has a "stage", as in the request, and a machine that cannot be looked at is a finding. The older names
 * "page_shown", "install" and "boot" are taken as well. */
int32_t neuron_apply( neuron_session session, const char* request, size_t length, char** answer );

/* Takes back what an apply wrote. request: {"target_root": PATH}. value: docs/schema/revert.schema.json. */
int32_t neuron_revert( neuron_session session, const char* request, size_t length, char** answer );

/* Whether the machine, seen as an installed system that runs, is as it was set up: for after the first start.
 * request: {}. value: docs/schema/verify.schema.json. */
int32_t neuron_verify( neuron_session session, const char* request, size_t length, char** answer );

/* Asks the neuron_apply() or neuron_revert() that runs in this session to end, from any thread or from one of its
 * callbacks. It ends before it writes, or, once the files are written, before the next command; a command that
 * runs already is the caller's to end. Its answer says what was done ("setup-cancelled"). Nothing happens when
 * nothing runs. */
int32_t neuron_cancel( neuron_session session );

/* Gives an answer back. NULL is allowed. */
void neuron_free( char* answer );

/* Ends a session. Closing one that is not open does nothing. */
void neuron_close( neuron_session session );

#ifdef __cplusplus
}
#endif

#endif
