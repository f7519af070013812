// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Shell;

/// <summary>
/// The assignments of a shell file that is sourced for its variables: <c>/etc/default/grub</c>,
/// <c>mkinitcpio.conf</c>. What is no assignment is passed over, with an eye on whether it makes one uncertain.
/// </summary>
internal sealed class ShellFile
{
    private readonly ShellWordReader _reader;
    private readonly List<ShellAssignment> _assignments = [];
    private readonly HashSet<string> _disturbed = new(StringComparer.Ordinal);

    // The simple command that is being read.
    private readonly List<ShellAssignment> _pending = [];
    private readonly List<string> _arguments = [];
    private string? _command;
    private bool _isConditional;
    private bool _followsConditionally;

    /// <summary>The brackets and words that are open: (, {, if, while, for, case.</summary>
    private readonly Stack<string> _open = new();

    private ShellFile(string text)
    {
        Text = text;
        _reader = new ShellWordReader(text);
    }

    /// <summary>The file as it was read.</summary>
    internal string Text { get; }

    /// <summary>Every assignment, in order.</summary>
    internal IReadOnlyList<ShellAssignment> Assignments => _assignments;

    /// <summary>Whether the file could not be understood to its end: an open quotation, a here-document.</summary>
    internal bool IsBroken { get; private set; }

    /// <summary>Whether something other than an assignment changes <paramref name="variable"/>: unset, read, eval and the like.</summary>
    internal bool IsDisturbed(string variable) => _disturbed.Contains(variable);

    internal static ShellFile Parse(string text)
    {
        ShellFile file = new(text);
        file.Read();
        return file;
    }

    private static bool DeclaresVariables(string? command) =>
        command is "export" or "declare" or "typeset" or "readonly" or "local";

    private static bool ChangesVariables(string command) =>
        command is "unset" or "read" or "eval" or "printf" or "mapfile" or "readarray" or "let";

    private void Read()
    {
        while (!IsBroken)
        {
            _reader.SkipBlanks();
            if (_reader.AtEnd)
            {
                break;
            }

            switch (_reader.Current)
            {
                case '#':
                    _reader.SkipLine();
                    break;
                case '\n' or ';':
                    // A line may end behind "&&" and the condition still holds for the next one.
                    if (!_followsConditionally || _command is not null || _pending.Count > 0)
                    {
                        EndCommand();
                    }

                    _reader.Position++;
                    break;
                case '&' or '|':
                    ReadConnector();
                    break;
                case '(':
                    EndCommand();
                    _open.Push("(");
                    _reader.Position++;
                    break;
                case ')':
                    EndCommand();
                    Close("(");
                    _reader.Position++;
                    break;
                case '<' or '>':
                    ReadRedirection();
                    break;
                default:
                    ReadNext();
                    break;
            }

            IsBroken |= _reader.IsBroken;
        }

        // A file that stops in the middle of a command would swallow a line that is added to it.
        IsBroken |= _followsConditionally || _open.Count > 0 || Text.AsSpan().TrimEnd('\n').EndsWith('\\');
        EndCommand();
    }

    private void ReadConnector()
    {
        char connector = _reader.Current;
        if (_reader.Following == connector)
        {
            EndCommand();
            _followsConditionally = true;
            _isConditional = true;
            _reader.Position += 2;
        }
        else if (connector == '&' && _reader.Following == '>')
        {
            ReadRedirection();
        }
        else
        {
            // In the background or in a pipe an assignment is lost with its process.
            _isConditional = true;
            EndCommand();
            _isConditional = connector == '|';
            _followsConditionally = _isConditional;
            _reader.Position++;
        }
    }

    private void ReadRedirection()
    {
        int start = _reader.Position;
        while (_reader.Current is '<' or '>' or '&' or '|')
        {
            _reader.Position++;
        }

        string operation = Text[start.._reader.Position];
        if (operation is "<<" || _reader.Current == '(')
        {
            // What follows a here-document's line is no shell, and a process substitution is a program.
            IsBroken = true;
            return;
        }

        _reader.SkipBlanks();
        _reader.ReadWord();
    }

    private void ReadNext()
    {
        if ((_command is null || DeclaresVariables(_command)) && TryReadAssignment())
        {
            return;
        }

        int before = _reader.Position;
        ShellWord word = _reader.ReadWord();
        if (_reader.Position == before)
        {
            // Nothing a word can begin with; step over it rather than stand still.
            _reader.Position++;
            return;
        }

        string raw = Text[word.Start..word.End];
        if (_command is null && _pending.Count == 0 && TryReadReserved(raw))
        {
            return;
        }

        if (_command is null)
        {
            _command = word.Literal ?? "";
        }
        else
        {
            _arguments.Add(word.Literal ?? raw);
        }
    }

    private bool TryReadReserved(string word)
    {
        switch (word)
        {
            case "if" or "while" or "until" or "{":
                _open.Push(word);
                return true;
            case "for" or "select" or "case":
                _open.Push(word);
                _command = word;
                return true;
            case "function":
                _reader.SkipBlanks();
                _reader.ReadWord();
                return true;
            case "then" or "else" or "elif" or "do" or "!" or "time":
                return true;
            case "fi":
                Close("if");
                return true;
            case "done":
                Close("while", "until", "for", "select");
                return true;
            case "esac":
                Close("case");
                return true;
            case "}":
                Close("{");
                return true;
            default:
                return false;
        }
    }

    private void Close(params ReadOnlySpan<string> openings)
    {
        if (_open.TryPeek(out string? top) && openings.Contains(top))
        {
            _open.Pop();
        }
        else if (!(openings[0] == "(" && top == "case"))
        {
            // A bracket too many: the count cannot be trusted any more.
            IsBroken = true;
        }
    }

    private bool TryReadAssignment()
    {
        int start = _reader.Position;
        int end = start;
        while (end < Text.Length && (char.IsAsciiLetter(Text[end]) || Text[end] == '_' || (end > start && char.IsAsciiDigit(Text[end]))))
        {
            end++;
        }

        string variable = Text[start..end];
        if (end > start && end < Text.Length && Text[end] == '[')
        {
            int bracket = Text.AsSpan(end).IndexOfAny("]\n ");
            end = bracket > 0 && Text[end + bracket] == ']' ? end + bracket + 1 : end;
        }

        bool appends = end + 1 < Text.Length && Text[end] == '+' && Text[end + 1] == '=';
        if (end == start || (!appends && (end >= Text.Length || Text[end] != '=')))
        {
            return false;
        }

        string name = Text[start..end];
        if (name != variable)
        {
            _disturbed.Add(variable);
        }

        _reader.Position = end + (appends ? 2 : 1);
        bool isConditional = _open.Count > 0 || _isConditional || _followsConditionally;
        if (_reader.Current != '(')
        {
            ShellWord word = _reader.ReadWord();
            Add(isArray: false, word.Start, word.End, [word]);
            return true;
        }

        int open = ++_reader.Position;
        List<ShellWord> words = ReadElements();
        Add(isArray: true, open, _reader.Position, words);
        _reader.Position++;
        return true;

        void Add(bool isArray, int from, int to, IReadOnlyList<ShellWord> elements) => _pending.Add(new ShellAssignment
        {
            Name = name,
            Appends = appends,
            IsArray = isArray,
            IsConditional = isConditional,
            Open = from,
            Close = to,
            Words = elements,
        });
    }

    private List<ShellWord> ReadElements()
    {
        List<ShellWord> words = [];
        while (true)
        {
            _reader.SkipBlanks();
            switch (_reader.Current)
            {
                case ')':
                    return words;
                case '\n':
                    _reader.Position++;
                    break;
                case '#':
                    _reader.SkipLine();
                    break;
                default:
                    int before = _reader.Position;
                    ShellWord word = _reader.ReadWord();
                    if (_reader.AtEnd || _reader.Position == before)
                    {
                        IsBroken = true;
                        return words;
                    }

                    words.Add(word);
                    break;
            }
        }
    }

    private void EndCommand()
    {
        if (_command is null || DeclaresVariables(_command))
        {
            // Whether it happens is known only now: "a=b &" and "a=b | c" are lost.
            _assignments.AddRange(_pending.Select(assignment => assignment with { IsConditional = assignment.IsConditional || _isConditional }));
        }
        else if (ChangesVariables(_command))
        {
            foreach (string argument in _arguments)
            {
                int end = argument.AsSpan().IndexOfAny("=[ ");
                _disturbed.Add(end < 0 ? argument : argument[..end]);
            }
        }

        _pending.Clear();
        _arguments.Clear();
        _command = null;
        _isConditional = false;
        _followsConditionally = false;
    }
}
