// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Formats;

namespace Neuron.Installer.Core.Target.Shell;

/// <summary>
/// A shell variable that holds words: an array (<c>MODULES=(a b)</c>) or a text in which blanks separate them
/// (<c>GRUB_CMDLINE_LINUX_DEFAULT="a b"</c>). Words are put in and taken out; everything else in the file stays
/// byte for byte.
/// </summary>
internal sealed class ShellVariable
{
    private readonly ShellFile _file;
    private readonly string _name;

    /// <summary>The assignments that make up the final value, in order.</summary>
    private readonly List<ShellAssignment> _effective;

    private ShellVariable(ShellFile file, string name)
    {
        _file = file;
        _name = name;
        List<ShellAssignment> effective = [];
        bool isConditional = false;
        bool hasArray = false;
        bool hasText = false;
        foreach (ShellAssignment assignment in file.Assignments.Where(a => a.Name == name))
        {
            // A text assigned to an array becomes its first element, and the others stay: only a whole array starts anew.
            bool startsAnew = assignment is { IsArray: true, KeepsBefore: false, IsConditional: false };
            hasArray = assignment.IsArray || hasArray;
            hasText = !assignment.IsArray || (hasText && !startsAnew);
            if (assignment.IsConditional)
            {
                // One that adds does no harm wherever it stands; one that replaces may lose what stood before.
                isConditional |= !assignment.KeepsBefore;
                continue;
            }

            if (!assignment.KeepsBefore)
            {
                effective.Clear();
                isConditional = false;
            }

            effective.Add(assignment);
        }

        _effective = effective;
        Refusal = file.IsBroken ? ShellRefusal.NotUnderstood
            : file.IsDisturbed(name) ? ShellRefusal.Disturbed
            : isConditional ? ShellRefusal.Conditional
            : effective.Any(a => a.RunsCommand) ? ShellRefusal.RunsCommand
            : hasArray && hasText ? ShellRefusal.Array
            : HasSeam(effective) ? ShellRefusal.Seam
            : effective.Any(LeavesQuotationOpen) ? ShellRefusal.NotUnderstood
            : null;
    }

    /// <summary>Why the variable is not to be changed, null when it may be.</summary>
    internal ShellRefusal? Refusal { get; }

    /// <summary>Whether it is assigned at all.</summary>
    internal bool IsAssigned => _effective.Count > 0;

    /// <summary>Whether its value is, or begins as, an array. True also when it is never assigned.</summary>
    internal bool IsArray => _effective.Count == 0 || _effective[0].IsArray;

    /// <summary>Whether an expansion hides a part of the value.</summary>
    internal bool HasExpansions =>
        _effective.Any(a => a.Words.Any(word => word.Units.Any(unit => unit.Expansion is { } name && name != _name)));

    /// <summary>The words of its value as far as they stand there literally, in order.</summary>
    internal IReadOnlyList<string> Words
    {
        get
        {
            List<string> words = [];
            foreach (ShellAssignment assignment in _effective)
            {
                // A value may hold what the variable was before, in whatever place.
                List<string> before = assignment.Appends ? [] : words;
                List<string> value = assignment.Appends ? words : [];
                foreach (Token token in TokensOf(assignment))
                {
                    value.AddRange(token.Value is { } word ? [word] : before);
                }

                words = value;
            }

            return words;
        }
    }

    internal static ShellVariable In(string text, string name) => new(ShellFile.Parse(text), name);

    /// <summary>Puts words at the end of the value.</summary>
    internal ShellEdit Append(IReadOnlyList<string> words)
    {
        if (Refusal is not null || words.Count == 0)
        {
            return new ShellEdit(_file.Text, [], Refusal);
        }

        string added = string.Join(' ', words);
        if (_effective.Count == 0)
        {
            return new ShellEdit(WithLine($"{_name}=\"{added}\""), words);
        }

        ShellAssignment last = _effective[^1];
        if (last.IsArray)
        {
            // Behind the last element, or at the front of an empty array: never into a comment that ends the array.
            int at = last.Words.Count > 0 ? last.Words[^1].End : last.Open;
            return Insert(at, last.Words.Count > 0 ? " " + added : added + SpaceBefore(last.Open), words);
        }

        ShellWord value = last.Words[0];
        bool needsSpace = value.Units.Count > 0 ? !value.Units[^1].IsBlank : last.Appends;
        return value.ClosingQuote != '\0' ? Insert(value.End - 1, (needsSpace ? " " : "") + added, words)
            : value.IsPlain ? Replace(value.Start, value.End, $"\"{_file.Text[value.Start..value.End]}{(needsSpace ? " " : "")}{added}\"", words)
            : Insert(value.End, $"\"{(needsSpace ? " " : "")}{added}\"", words);
    }

    /// <summary>Puts words at the front of the value.</summary>
    internal ShellEdit Prepend(IReadOnlyList<string> words)
    {
        if (Refusal is not null || words.Count == 0)
        {
            return new ShellEdit(_file.Text, [], Refusal);
        }

        string added = string.Join(' ', words);
        if (_effective.Count == 0)
        {
            return new ShellEdit(WithLine($"{_name}=({added})"), words);
        }

        // An assignment that is no += decides what comes first, also when it holds what was before.
        ShellAssignment first = _effective.FindLast(assignment => !assignment.Appends) ?? _effective[0];
        if (first.IsArray)
        {
            return Insert(first.Open, added + SpaceBefore(first.Open), words);
        }

        ShellWord value = first.Words[0];
        string space = value.Units.Count == 0 || value.Units[0].IsBlank ? "" : " ";
        return value.OpeningQuote != '\0' ? Insert(value.Start + 1, added + space, words)
            : value.IsPlain ? Replace(value.Start, value.End, $"\"{added}{space}{_file.Text[value.Start..value.End]}\"", words)
            : Insert(value.Start, $"\"{added}{space}\"", words);
    }

    /// <summary>Takes out every word for which <paramref name="isUnwanted"/> holds.</summary>
    internal ShellEdit Remove(Func<string, bool> isUnwanted)
    {
        // One at a time: what goes with a word, such as the blanks around it, depends on what is left.
        ShellVariable variable = this;
        List<string> removed = [];
        while (variable.Refusal is null && variable.Tokens().FirstOrDefault(token => token.Value is { } word && isUnwanted(word)) is { Value: not null } token)
        {
            string text = variable._file.Text;
            foreach ((int start, int end) in token.Stretches.Reverse())
            {
                text = text.Remove(start, end - start);
            }

            removed.Add(token.Value);
            variable = In(text, _name);
        }

        return new ShellEdit(variable._file.Text, removed, Refusal);
    }

    /// <summary>Whether an addition without a blank in front makes one word of two.</summary>
    private static bool HasSeam(List<ShellAssignment> assignments)
    {
        bool endsInWord = false;
        foreach (ShellAssignment assignment in assignments.Where(a => !a.IsArray))
        {
            IReadOnlyList<ShellUnit> units = assignment.Words[0].Units;
            if (assignment.Appends && endsInWord && units.Count > 0 && !units[0].IsBlank)
            {
                return true;
            }

            endsInWord = units.Count > 0 ? !units[^1].IsBlank : assignment.Appends && endsInWord;
        }

        return false;
    }

    /// <summary>Whether the text has a quotation of the kernel's that does not end: it would take in what is put behind it.</summary>
    private static bool LeavesQuotationOpen(ShellAssignment assignment) =>
        !assignment.IsArray && QuotedWord.In(string.Concat(assignment.Words[0].Units.Select(unit => unit.Value)), WordGrammar.Kernel).Any(word => word.IsOpen);

    private string SpaceBefore(int at) => _file.Text[at] is ' ' or '\t' or '\n' or ')' ? "" : " ";

    private ShellEdit Insert(int at, string inserted, IReadOnlyList<string> words) =>
        new(_file.Text.Insert(at, inserted), words);

    private ShellEdit Replace(int start, int end, string replacement, IReadOnlyList<string> words) =>
        new(string.Concat(_file.Text.AsSpan(0, start), replacement, _file.Text.AsSpan(end)), words);

    private string WithLine(string line) =>
        _file.Text + (_file.Text.Length == 0 || _file.Text.EndsWith('\n') ? "" : "\n") + line + "\n";

    private IEnumerable<Token> Tokens() => _effective.SelectMany(TokensOf);

    private IEnumerable<Token> TokensOf(ShellAssignment assignment) => assignment.IsArray ? Elements(assignment) : TextTokens(assignment.Words[0]);

    private IEnumerable<Token> Elements(ShellAssignment assignment)
    {
        int previous = assignment.Open;
        foreach (ShellWord word in assignment.Words)
        {
            if (word.Units is [{ Expansion: { } name }] && name == _name)
            {
                yield return new Token(null, []);
            }
            else if (word.Literal is { } value)
            {
                // With the blanks before it on its line, so that no gap stays behind.
                int start = word.Start;
                while (start > previous && _file.Text[start - 1] is ' ' or '\t')
                {
                    start--;
                }

                int end = word.End;
                if (start == assignment.Open && _file.Text[end] == ' ')
                {
                    end++;
                }

                yield return new Token(value, [(start, end)]);
            }

            previous = word.End;
        }
    }

    /// <summary>Splits a text at blanks as the kernel does: those between double quotes do not count (lib/cmdline.c, next_arg).</summary>
    private IEnumerable<Token> TextTokens(ShellWord value)
    {
        IReadOnlyList<ShellUnit> units = value.Units;
        string text = string.Concat(units.Select(unit => unit.Value));
        int blanks = 0;
        foreach (QuotedWord word in QuotedWord.In(text, WordGrammar.Kernel))
        {
            (int from, blanks) = (blanks, word.End);
            if (word.End - word.Start == 1 && units[word.Start].Expansion == _name)
            {
                yield return new Token(null, []);
                continue;
            }

            if (units.Skip(word.Start).Take(word.End - word.Start).Any(unit => unit.Expansion is not null))
            {
                continue;
            }

            // The first word takes the blanks behind it along, every other those before it.
            int to = word.End;
            if (word.Start == 0)
            {
                while (to < units.Count && units[to].IsBlank)
                {
                    to++;
                }
            }

            yield return new Token(text[word.Start..word.End], [.. units.Skip(from).Take(to - from).Select(unit => (unit.Start, unit.End))]);
        }
    }

    /// <param name="Value">The word. Null: all words the variable had before.</param>
    /// <param name="Stretches">The stretches of the file to take out for it.</param>
    private sealed record Token(string? Value, IReadOnlyList<(int Start, int End)> Stretches);
}
