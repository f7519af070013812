// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Transactions;

/// <summary>
/// Changes several files so that whoever looks later finds all of them as before or all as after. New contents
/// are laid down beside the files first; from the moment the journal says that all are there, the rest is
/// renaming, which anybody can finish. Each renaming lets the old content wait where the new one did, so that
/// anybody can undo it as well, until all are done.
/// </summary>
internal sealed class Transaction
{
    private readonly TargetRoot _target;
    private readonly TargetWriter _writer;

    internal Transaction(TargetRoot target)
    {
        _target = target;
        _writer = new TargetWriter(target);
    }

    /// <summary>Finishes or undoes what an earlier run was interrupted at.</summary>
    /// <returns>Null when there was nothing.</returns>
    /// <exception cref="TargetException">The target cannot be written.</exception>
    internal Recovery? Recover()
    {
        Journal? journal = Journal.Read(_target);
        if (journal is null)
        {
            // An interruption before there was a journal: only its directory can have been created.
            TargetPath directory = Journal.Path.Parent!;
            if (_target.IsDirectory(directory) && !_target.IsFile(PassthroughManifest.Path))
            {
                _writer.Discard(Journal.Path);
                _writer.RemoveDirectoryIfEmpty(directory);
            }

            return null;
        }

        if (!journal.IsCommitting)
        {
            Undo(journal);
            return new Recovery(false, new TransactionEnd([], null));
        }

        IReadOnlyList<JournalFileState> states = JournalFileState.Of(_target, journal);
        if (JournalFileState.CanBeFinished(states))
        {
            return new Recovery(true, Finish(journal));
        }

        TargetException lost = TargetFindings.ContentLost(states.First(state => state is { IsBefore: true, CanGoForward: false }).File.Path);
        GoBack(journal, lost);
        return new Recovery(false, new TransactionEnd([.. states.Where(state => state.IsForeign).Select(state => state.File.Path)], null));
    }

    /// <summary>Changes the files.</summary>
    /// <param name="files">What each becomes; null deletes it.</param>
    /// <param name="abandoned">The directories that go at the end if they are empty, innermost first.</param>
    /// <exception cref="TransactionException">It could neither be done nor be undone; it says which files are how.</exception>
    /// <exception cref="TargetException">It did not work, and every file is as before.</exception>
    internal TransactionEnd Run(IReadOnlyList<TransactionFile> files, IReadOnlyList<TargetPath> abandoned)
    {
        foreach (TransactionFile file in files)
        {
            Obstacle.Check(_target, file.Path);
        }

        Journal journal = new()
        {
            IsCommitting = false,
            Files = [.. files.Select(file => new JournalFile(file.Path, HashOf(file.Path), file.After is { } after ? PassthroughManifest.Hash(after) : null))],
            Created = MissingDirectories(files.Where(file => file.After is not null).Select(file => file.Path)),
            Abandoned = abandoned,
        };
        try
        {
            CreateDirectoryOf(Journal.Path);
            _writer.Replace(Journal.Path, journal.ToBytes());
            foreach (TransactionFile file in files.Where(file => file.After is not null))
            {
                CreateDirectoryOf(file.Path);
                _writer.Prepare(file.Path, file.After!, file.Mode);
            }

            _writer.Replace(Journal.Path, (journal with { IsCommitting = true }).ToBytes());
        }
        catch (TargetException)
        {
            TryUndo(journal);
            throw;
        }

        return Finish(journal);
    }

    /// <summary>The directories that must be created for the files, outermost first.</summary>
    internal IReadOnlyList<TargetPath> MissingDirectories(IEnumerable<TargetPath> paths)
    {
        HashSet<TargetPath> missing = [];
        foreach (TargetPath path in paths.Append(Journal.Path))
        {
            for (TargetPath? above = path.Parent; above is { } directory && !_target.IsDirectory(directory); above = directory.Parent)
            {
                missing.Add(directory);
            }
        }

        return [.. missing.OrderBy(directory => directory.Text, StringComparer.Ordinal)];
    }

    private void CreateDirectoryOf(TargetPath path)
    {
        if (path.Parent is { } directory)
        {
            _writer.CreateDirectory(directory);
        }
    }

    private string? HashOf(TargetPath path) => _target.ReadBytes(path) is { } bytes ? PassthroughManifest.Hash(bytes) : null;

    private TransactionEnd Finish(Journal journal)
    {
        List<TargetPath> foreign = [];
        try
        {
            foreach (JournalFile file in journal.Files)
            {
                // Looked at again at the last moment: what somebody writes meanwhile is theirs.
                JournalFileState state = JournalFileState.Of(_target, file);
                if (state.IsForeign)
                {
                    foreign.Add(file.Path);
                }
                else if (file.IsNeededFor(foreign.Count > 0))
                {
                    continue;
                }
                else if (state.IsBefore && state.CanGoForward)
                {
                    _writer.Exchange(file.Path, isThere: file.Sha256Before is not null, isWanted: file.Sha256After is not null);
                }
            }
        }
        catch (TargetException failure)
        {
            GoBack(journal, failure);
            throw;
        }

        // From here on every file is in its place: whatever fails now does not change that.
        try
        {
            foreach (JournalFile file in journal.Files)
            {
                _writer.SynchronizeDirectoryOf(file.Path);
            }

            Settle(journal);
            return new TransactionEnd(foreign, null);
        }
        catch (TargetException failure)
        {
            return new TransactionEnd(foreign, failure);
        }
    }

    private void Settle(Journal journal)
    {
        foreach (JournalFile file in journal.Files)
        {
            _writer.Discard(file.Path);
        }

        LeaveDirectories(journal.Abandoned);
    }

    /// <summary>The journal goes when nothing is left to do but to remove the directories it lies in: <see cref="Recover"/> finds those without it.</summary>
    private void LeaveDirectories(IEnumerable<TargetPath> innermostFirst)
    {
        ILookup<bool, TargetPath> directories = innermostFirst.ToLookup(Journal.Path.IsIn);
        RemoveDirectories(directories[false]);
        _writer.Discard(Journal.Path);
        _writer.Delete(Journal.Path);
        RemoveDirectories(directories[true]);
    }

    /// <summary>Puts back what has taken its place already.</summary>
    /// <exception cref="TransactionException">Not all of it could be put back.</exception>
    private void GoBack(Journal journal, TargetException cause)
    {
        List<string> after = [];
        List<string> before = [];
        foreach (JournalFile file in journal.Files.Reverse())
        {
            (TryGoBack(file) ? before : after).Add(file.Path);
        }

        after.Reverse();
        before.Reverse();
        if (after.Count > 0)
        {
            throw TargetFindings.HalfDone(_target.Path, cause, after, before);
        }

        // The journal first: while it says that the files are to take their places, what waits is needed.
        if (!TryWrite(journal with { IsCommitting = false }))
        {
            TryDelete(Journal.Path);
        }

        TryUndo(journal);
    }

    /// <summary>False when it is as planned and stays so.</summary>
    private bool TryGoBack(JournalFile file)
    {
        try
        {
            JournalFileState state = JournalFileState.Of(_target, file);
            if (!state.IsAfter)
            {
                return true;
            }

            if (!state.CanGoBack)
            {
                return false;
            }

            _writer.Exchange(file.Path, isThere: file.Sha256After is not null, isWanted: file.Sha256Before is not null);
            return true;
        }
        catch (TargetException)
        {
            return false;
        }
    }

    private void Undo(Journal journal)
    {
        foreach (JournalFile file in journal.Files)
        {
            _writer.Discard(file.Path);
        }

        LeaveDirectories(journal.Created.Reverse());
    }

    private void TryUndo(Journal journal)
    {
        try
        {
            Undo(journal);
        }
        catch (TargetException)
        {
            // What lies about is the next run's to take away, and the first failure is the one to report.
        }
    }

    private bool TryWrite(Journal journal)
    {
        try
        {
            _writer.Replace(Journal.Path, journal.ToBytes());
            return true;
        }
        catch (TargetException)
        {
            return false;
        }
    }

    private void TryDelete(TargetPath path)
    {
        try
        {
            _writer.Delete(path);
        }
        catch (TargetException)
        {
            // The next run finds every file as before, and finishes it or undoes it: both are whole.
        }
    }

    private void RemoveDirectories(IEnumerable<TargetPath> directories)
    {
        foreach (TargetPath directory in directories)
        {
            _writer.RemoveDirectoryIfEmpty(directory);
        }
    }
}
