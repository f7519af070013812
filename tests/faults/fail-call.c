/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Runs a program and makes one of its system calls fail, or kills it before one.
 *
 *   fail-call --under DIR [--log FILE] [--at N (--error NUMBER | --kill)] [--also] -- PROGRAM [ARGUMENT]...
 *
 * Counted are the calls that the program itself makes on what is below DIR, in all of its threads; what it starts goes
 * unhindered. Each is written into FILE as "N NAME PATH", one that may make a file by the name "create". With --also every later call of the same name fails as well: a
 * disk that is broken stays so. The kernel asks this process about each call (seccomp's user notification), so the
 * program is not changed, and it does not matter how it is compiled. Ends as the program ends, 125 for a failure of its own.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/openat2.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

/* Where the path is: in the call's first argument, below the directory of the first, or behind the descriptor. */
enum place
{
    PATH,
    BELOW,
    DESCRIPTOR
};

static const struct
{
    int number;
    const char* name;
    enum place place;
} s_calls[] = {
    { SYS_openat, "openat", BELOW },
    { SYS_openat2, "openat2", BELOW },
    { SYS_mkdirat, "mkdirat", BELOW },
    { SYS_unlinkat, "unlinkat", BELOW },
    { SYS_renameat2, "renameat2", BELOW },
#ifdef SYS_renameat
    { SYS_renameat, "renameat", BELOW },
#endif
    { SYS_readlinkat, "readlinkat", BELOW },
    { SYS_faccessat2, "faccessat2", BELOW },
    { SYS_statx, "statx", BELOW },
    { SYS_fchmodat, "fchmodat", BELOW },
#ifdef SYS_open
    { SYS_open, "open", PATH },
    { SYS_mkdir, "mkdir", PATH },
    { SYS_unlink, "unlink", PATH },
    { SYS_rmdir, "rmdir", PATH },
    { SYS_rename, "rename", PATH },
    { SYS_chmod, "chmod", PATH },
#endif
    { SYS_read, "read", DESCRIPTOR },
    { SYS_pread64, "pread64", DESCRIPTOR },
    { SYS_write, "write", DESCRIPTOR },
    { SYS_pwrite64, "pwrite64", DESCRIPTOR },
    { SYS_fsync, "fsync", DESCRIPTOR },
    { SYS_fdatasync, "fdatasync", DESCRIPTOR },
    { SYS_ftruncate, "ftruncate", DESCRIPTOR },
    { SYS_fchmod, "fchmod", DESCRIPTOR },
    { SYS_fchown, "fchown", DESCRIPTOR },
    { SYS_fsetxattr, "fsetxattr", DESCRIPTOR },
    { SYS_flistxattr, "flistxattr", DESCRIPTOR },
    { SYS_fstatfs, "fstatfs", DESCRIPTOR },
    { SYS_getdents64, "getdents64", DESCRIPTOR },
    { SYS_flock, "flock", DESCRIPTOR },
};
#define CALLS ( sizeof s_calls / sizeof *s_calls )

static void
stop( const char* what )
{
    perror( what );
    exit( 125 );
}

static int
install_filter( void )
{
    struct sock_filter code[2 * CALLS + 2];
    size_t length = 0;
    code[length++] = (struct sock_filter) BPF_STMT( BPF_LD | BPF_W | BPF_ABS, offsetof( struct seccomp_data, nr ) );
    for ( size_t i = 0; i < CALLS; i++ )
    {
        code[length++] = (struct sock_filter) BPF_JUMP( BPF_JMP | BPF_JEQ | BPF_K, s_calls[i].number, 0, 1 );
        code[length++] = (struct sock_filter) BPF_STMT( BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF );
    }
    code[length++] = (struct sock_filter) BPF_STMT( BPF_RET | BPF_K, SECCOMP_RET_ALLOW );
    struct sock_fprog program = { (unsigned short) length, code };
    if ( prctl( PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0 ) != 0 )
    {
        stop( "no_new_privs" );
    }
    int listener = (int) syscall( SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, &program );
    if ( listener < 0 )
    {
        stop( "seccomp" );
    }
    return listener;
}

static void
pass( int through, int descriptor )
{
    char byte = 0;
    struct iovec data = { &byte, 1 };
    char space[CMSG_SPACE( sizeof descriptor )] = { 0 };
    struct msghdr message = { .msg_iov = &data, .msg_iovlen = 1, .msg_control = space, .msg_controllen = sizeof space };
    struct cmsghdr* header = CMSG_FIRSTHDR( &message );
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN( sizeof descriptor );
    memcpy( CMSG_DATA( header ), &descriptor, sizeof descriptor );
    if ( sendmsg( through, &message, 0 ) != 1 )
    {
        stop( "sendmsg" );
    }
}

static int
receive( int through )
{
    char byte;
    int descriptor = -1;
    struct iovec data = { &byte, 1 };
    char space[CMSG_SPACE( sizeof descriptor )];
    struct msghdr message = { .msg_iov = &data, .msg_iovlen = 1, .msg_control = space, .msg_controllen = sizeof space };
    if ( recvmsg( through, &message, 0 ) != 1 || !CMSG_FIRSTHDR( &message ) )
    {
        fputs( "the program's calls cannot be watched here\n", stderr );
        exit( 125 );
    }
    memcpy( &descriptor, CMSG_DATA( CMSG_FIRSTHDR( &message ) ), sizeof descriptor );
    return descriptor;
}

/* The whole of a path that is no longer than a page: what is behind its end may not be mapped. */
static void
read_text( pid_t process, unsigned long long address, char* text, size_t size )
{
    size_t done = 0;
    while ( done + 1 < size )
    {
        size_t part = 256 - ( address + done ) % 256;
        part = part < size - 1 - done ? part : size - 1 - done;
        struct iovec local = { text + done, part };
        struct iovec remote = { (void*) (uintptr_t) ( address + done ), part };
        ssize_t count = process_vm_readv( process, &local, 1, &remote, 1, 0 );
        if ( count <= 0 )
        {
            break;
        }
        if ( memchr( text + done, 0, (size_t) count ) )
        {
            return;
        }
        done += (size_t) count;
    }
    text[done] = 0;
}

static void
resolve( const struct seccomp_notif* call, enum place place, char* path, size_t size )
{
    char text[4096] = "", link[64], base[4096] = "";
    int descriptor = (int) call->data.args[0];
    if ( place != DESCRIPTOR )
    {
        read_text( (pid_t) call->pid, call->data.args[place == BELOW ? 1 : 0], text, sizeof text );
    }
    /* Only openat2 is told to take an absolute path as one below its directory. */
    if ( place != DESCRIPTOR && text[0] == '/' && call->data.nr != SYS_openat2 )
    {
        snprintf( path, size, "%s", text );
        return;
    }
    if ( place == PATH || descriptor == AT_FDCWD )
    {
        snprintf( link, sizeof link, "/proc/%u/cwd", call->pid );
    }
    else
    {
        snprintf( link, sizeof link, "/proc/%u/fd/%d", call->pid, descriptor );
    }
    ssize_t length = readlink( link, base, sizeof base - 1 );
    base[length < 0 ? 0 : length] = 0;
    const char* rest = text + strspn( text, "/" );
    snprintf( path, size, "%s%s%.*s", base, *rest ? "/" : "", (int) ( size / 2 ), rest );
}

static int
is_below( const char* path, const char* directory )
{
    size_t length = strlen( directory );
    return strncmp( path, directory, length ) == 0 && ( path[length] == 0 || path[length] == '/' );
}

static int
is_thread_of( pid_t process, unsigned thread )
{
    char path[64];
    snprintf( path, sizeof path, "/proc/%d/task/%u", process, thread );
    return access( path, F_OK ) == 0;
}

int
main( int count, char** arguments )
{
    const char *under = NULL, *log_name = NULL;
    long at = 0, number = 0;
    int error = 0, also = 0, kills = 0, first = 1;
    for ( ; first < count && strcmp( arguments[first], "--" ) != 0; first++ )
    {
        const char* option = arguments[first];
        const char* value = first + 1 < count ? arguments[first + 1] : "";
        if ( strcmp( option, "--kill" ) == 0 )
        {
            kills = 1;
            continue;
        }
        if ( strcmp( option, "--also" ) == 0 )
        {
            also = 1;
            continue;
        }
        if ( strcmp( option, "--under" ) == 0 )
        {
            under = value;
        }
        else if ( strcmp( option, "--log" ) == 0 )
        {
            log_name = value;
        }
        else if ( strcmp( option, "--at" ) == 0 )
        {
            at = atol( value );
        }
        else if ( strcmp( option, "--error" ) == 0 )
        {
            error = atoi( value );
        }
        first++;
    }
    if ( !under || first + 1 >= count )
    {
        fputs( "fail-call: the beginning of fail-call.c says how it is called\n", stderr );
        return 125;
    }

    FILE* log = log_name ? fopen( log_name, "w" ) : NULL;
    if ( log_name && !log )
    {
        stop( log_name );
    }
    sigset_t signals, usual;
    sigemptyset( &signals );
    sigaddset( &signals, SIGCHLD );
    sigprocmask( SIG_BLOCK, &signals, &usual );
    int ended = signalfd( -1, &signals, SFD_CLOEXEC | SFD_NONBLOCK );
    int sockets[2];
    if ( ended < 0 || socketpair( AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets ) != 0 )
    {
        stop( "socketpair" );
    }
    pid_t child = fork();
    if ( child == 0 )
    {
        close( sockets[0] );
        sigprocmask( SIG_SETMASK, &usual, NULL );
        int listener = install_filter();
        pass( sockets[1], listener );
        close( listener );
        execvp( arguments[first + 1], arguments + first + 1 );
        stop( arguments[first + 1] );
    }
    close( sockets[1] );
    int listener = receive( sockets[0] );

    const char* failing = NULL;
    for ( ;; )
    {
        struct pollfd both[] = { { listener, POLLIN, 0 }, { ended, POLLIN, 0 } };
        poll( both, 2, -1 );
        if ( both[1].revents & POLLIN )
        {
            struct signalfd_siginfo information;
            while ( read( ended, &information, sizeof information ) > 0 )
            {
            }
            int status;
            if ( waitpid( child, &status, WNOHANG ) == child )
            {
                if ( log )
                {
                    fclose( log );
                }
                return WIFEXITED( status ) ? WEXITSTATUS( status ) : 128 + WTERMSIG( status );
            }
        }
        if ( !( both[0].revents & POLLIN ) )
        {
            continue;
        }
        struct seccomp_notif call = { 0 };
        if ( ioctl( listener, SECCOMP_IOCTL_NOTIF_RECV, &call ) != 0 )
        {
            continue;
        }
        size_t i = 0;
        while ( i < CALLS && s_calls[i].number != call.data.nr )
        {
            i++;
        }
        char path[8400] = "";
        struct seccomp_notif_resp answer = { .id = call.id, .flags = SECCOMP_USER_NOTIF_FLAG_CONTINUE };
        if ( i < CALLS && is_thread_of( child, call.pid ) )
        {
            resolve( &call, s_calls[i].place, path, sizeof path );
            if ( is_below( path, under ) )
            {
                number++;
                if ( log )
                {
                    const int creates = call.data.nr == SYS_openat && ( call.data.args[2] & O_CREAT );
                    fprintf( log, "%ld %s %s\n", number, creates ? "create" : s_calls[i].name, path );
                    fflush( log );
                }
                if ( number == at && kills )
                {
                    kill( child, SIGKILL );
                    continue;
                }
                if ( number == at || ( also && failing && strcmp( failing, s_calls[i].name ) == 0 ) )
                {
                    failing = s_calls[i].name;
                    answer.flags = 0;
                    answer.error = -error;
                }
            }
        }
        /* A call that a signal ended meanwhile needs no answer. */
        ioctl( listener, SECCOMP_IOCTL_NOTIF_SEND, &answer );
    }
}
