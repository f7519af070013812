// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Transactions;

/// <summary>
/// Changes several files so that whoever looks later finds all of them as before or all as after. New contents
/// are laid down beside the files first; from the moment the journal says that all are there, the rest is
/// renaming, which anybody can finish.
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
    /// <returns>Null when there was nothing; otherwise whether it was finished (and not undone).</returns>
    /// <exception cref="TargetException">The target cannot be written.</exception>
    internal bool? Recover()
    {
        Journal? journal = Journal.Read(_target);
        if (journal is null)
        {
            // An interruption before there was a journal: only its directory can have been created.
            string directory = Parent(Journal.Path);
            if (_target.IsDirectory(directory) && !_target.IsFile(PassthroughManifest.Path))
            {
                _writer.Discard(Journal.Path);
                _writer.RemoveDirectoryIfEmpty(directory);
            }

            return null;
        }

        if (journal.IsCommitting)
        {
            Finish(journal);
        }
        else
        {
            Undo(journal);
        }

        return journal.IsCommitting;
    }

    /// <summary>Changes the files.</summary>
    /// <param name="files">What each becomes; null deletes it.</param>
    /// <param name="abandoned">The directories that go at the end if they are empty, innermost first.</param>
    /// <exception cref="TargetException">
    /// It did not work. As long as nothing was renamed every file is as before; afterwards the next run finishes.
    /// </exception>
    internal void Run(IReadOnlyList<TransactionFile> files, IReadOnlyList<string> abandoned)
    {
        Journal journal = new()
        {
            IsCommitting = false,
            Files = [.. files.Select(file => new JournalFile(file.Path, HashOf(file.Path), file.After is { } after ? PassthroughManifest.Hash(after) : null))],
            Created = MissingDirectories(files.Where(file => file.After is not null).Select(file => file.Path)),
            Abandoned = abandoned,
        };
        try
        {
            _writer.CreateDirectory(Parent(Journal.Path));
            _writer.Replace(Journal.Path, journal.ToBytes());
            foreach (TransactionFile file in files.Where(file => file.After is not null))
            {
                _writer.CreateDirectory(Parent(file.Path));
                _writer.Prepare(file.Path, file.After!, file.Mode);
            }

            journal = journal with { IsCommitting = true };
            _writer.Replace(Journal.Path, journal.ToBytes());
        }
        catch (TargetException)
        {
            TryUndo(journal with { IsCommitting = false });
            throw;
        }

        Finish(journal);
    }

    /// <summary>The directories that must be created for the files, outermost first.</summary>
    internal IReadOnlyList<string> MissingDirectories(IEnumerable<string> paths)
    {
        SortedSet<string> missing = new(StringComparer.Ordinal);
        foreach (string path in paths.Append(Journal.Path))
        {
            for (string directory = Parent(path); directory != "/" && !_target.IsDirectory(directory); directory = Parent(directory))
            {
                missing.Add(directory);
            }
        }

        return [.. missing];
    }

    private static string Parent(string path)
    {
        int slash = path.LastIndexOf('/');
        return slash <= 0 ? "/" : path[..slash];
    }

    private string? HashOf(string path) => _target.ReadBytes(path) is { } bytes ? PassthroughManifest.Hash(bytes) : null;

    private void Finish(Journal journal)
    {
        foreach (JournalFile file in journal.Files)
        {
            if (file.Sha256After is null)
            {
                // What somebody wrote meanwhile is not ours to delete.
                if (HashOf(file.Path) == file.Sha256Before)
                {
                    _writer.Delete(file.Path);
                }
            }
            else if (TargetWriter.ReadWaiting(_target, file.Path) is { } waiting && PassthroughManifest.Hash(waiting) == file.Sha256After)
            {
                _writer.Commit(file.Path);
            }
            else
            {
                _writer.Discard(file.Path);
            }
        }

        _writer.Delete(Journal.Path);
        RemoveDirectories(journal.Abandoned);
    }

    private void Undo(Journal journal)
    {
        foreach (JournalFile file in journal.Files)
        {
            _writer.Discard(file.Path);
        }

        _writer.Discard(Journal.Path);
        _writer.Delete(Journal.Path);
        RemoveDirectories(journal.Created.Reverse());
    }

    private void TryUndo(Journal journal)
    {
        try
        {
            Undo(journal);
        }
        catch (TargetException)
        {
            // The journal is still there, and the first failure is the one to report.
        }
    }

    private void RemoveDirectories(IEnumerable<string> directories)
    {
        foreach (string directory in directories)
        {
            _writer.RemoveDirectoryIfEmpty(directory);
        }
    }
}
