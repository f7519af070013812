// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Target.Shell;

/// <summary>
/// Reads words of the shell command language (POSIX.1-2017, Shell Command Language, 2.2 and 2.6; bash(1),
/// QUOTING and EXPANSION), remembering where every character of a value comes from.
/// </summary>
internal sealed class ShellWordReader(string text)
{
    /// <summary>Nobody nests deeper by hand. Whoever does wants the stack to overflow.</summary>
    private const int DeepestNesting = 100;

    private readonly List<ShellUnit> _units = [];
    private bool _runsCommand;
    private int _depth;

    /// <summary>Where the next character is read.</summary>
    internal int Position { get; set; }

    /// <summary>Whether a quotation or a bracket did not end before the file did.</summary>
    internal bool IsBroken { get; private set; }

    internal bool AtEnd => Position >= text.Length;

    internal char Current => Position < text.Length ? text[Position] : '\0';

    internal char Following => Position + 1 < text.Length ? text[Position + 1] : '\0';

    /// <summary>Skips spaces, tabs and lines that go on.</summary>
    internal void SkipBlanks()
    {
        while (Current is ' ' or '\t' || (Current == '\\' && Following == '\n'))
        {
            Position += Current == '\\' ? 2 : 1;
        }
    }

    /// <summary>Skips to the end of the line, not over it.</summary>
    internal void SkipLine()
    {
        int end = text.IndexOf('\n', Position);
        Position = end < 0 ? text.Length : end;
    }

    /// <summary>Reads a word; it may be empty.</summary>
    internal ShellWord ReadWord()
    {
        _units.Clear();
        _runsCommand = false;
        int start = Position;
        int end = Position;
        char opening = Current is '"' or '\'' ? Current : '\0';
        char closing = '\0';
        while (!AtEnd && !EndsWord(Current))
        {
            if (Current == '\\' && Following == '\n')
            {
                Position += 2;
                continue;
            }

            closing = Current is '"' or '\'' ? Current : '\0';
            ReadPiece();
            end = Position;
        }

        Position = end;
        return new ShellWord
        {
            Start = start,
            End = end,
            Units = [.. _units],
            OpeningQuote = opening,
            ClosingQuote = closing,
            RunsCommand = _runsCommand,
        };
    }

    private static bool EndsWord(char c) => c is ' ' or '\t' or '\n' or ';' or '&' or '|' or '(' or ')' or '<' or '>';

    private void ReadPiece()
    {
        switch (Current)
        {
            case '\\' when Position + 1 < text.Length:
                Add(Following, 2, isPlain: false);
                break;
            case '\'':
                ReadSingleQuoted();
                break;
            case '"':
                ReadDoubleQuoted();
                break;
            case '$':
                ReadDollar(inQuotes: false);
                break;
            case '`':
                ReadBackquoted();
                break;
            default:
                Add(Current, 1, isPlain: true);
                break;
        }
    }

    private void Add(char value, int length, bool isPlain)
    {
        _units.Add(new ShellUnit(value, Position, Position + length, null, isPlain));
        Position += length;
    }

    private void AddExpansion(int start, string name) => _units.Add(new ShellUnit('\0', start, Position, name, IsPlain: false));

    private void ReadSingleQuoted()
    {
        Position++;
        while (!AtEnd && Current != '\'')
        {
            Add(Current, 1, isPlain: false);
        }

        Leave();
    }

    private void ReadDoubleQuoted()
    {
        Position++;
        while (!AtEnd && Current != '"')
        {
            switch (Current)
            {
                case '\\' when Following == '\n':
                    Position += 2;
                    break;
                case '\\' when Following is '$' or '`' or '"' or '\\':
                    Add(Following, 2, isPlain: false);
                    break;
                case '$':
                    ReadDollar(inQuotes: true);
                    break;
                case '`':
                    ReadBackquoted();
                    break;
                default:
                    Add(Current, 1, isPlain: false);
                    break;
            }
        }

        Leave();
    }

    private void ReadDollar(bool inQuotes)
    {
        int start = Position;
        if (Following == '(')
        {
            Position += 2;
            SkipParentheses();
            _runsCommand = true;
            AddExpansion(start, "");
        }
        else if (Following == '{')
        {
            Position += 2;
            int name = Position;
            SkipName();
            string variable = text[name..Position];
            SkipBraces();
            AddExpansion(start, variable);
        }
        else if (Following == '\'' && !inQuotes)
        {
            Position += 2;
            while (!AtEnd && Current != '\'')
            {
                Position += Current == '\\' ? 2 : 1;
            }

            Leave();
            AddExpansion(start, "");
        }
        else if (Following == '"' && !inQuotes)
        {
            Position++;
            ReadDoubleQuoted();
        }
        else if (char.IsAsciiLetter(Following) || Following == '_')
        {
            Position++;
            SkipName();
            AddExpansion(start, text[(start + 1)..Position]);
        }
        else if (char.IsAsciiDigit(Following) || Following is '?' or '#' or '@' or '*' or '!' or '-' or '$')
        {
            Position += 2;
            AddExpansion(start, "");
        }
        else
        {
            Add('$', 1, isPlain: !inQuotes);
        }
    }

    private void ReadBackquoted()
    {
        int start = Position++;
        while (!AtEnd && Current != '`')
        {
            Position += Current == '\\' ? 2 : 1;
        }

        Leave();
        _runsCommand = true;
        AddExpansion(start, "");
    }

    private void SkipName()
    {
        while (char.IsAsciiLetterOrDigit(Current) || Current == '_')
        {
            Position++;
        }
    }

    private void SkipBraces() => SkipTo('{', '}');

    private void SkipParentheses() => SkipTo('(', ')');

    /// <summary>Skips to behind the closing bracket. What is quoted on the way does not count.</summary>
    private void SkipTo(char opening, char closing)
    {
        if (_depth == DeepestNesting)
        {
            Position = text.Length;
            IsBroken = true;
            return;
        }

        _depth++;
        SkipToClosing(opening, closing);
        _depth--;
    }

    private void SkipToClosing(char opening, char closing)
    {
        for (int depth = 1; !AtEnd;)
        {
            char c = Current;
            if (c == '\'' || c == '"' || c == '`')
            {
                SkipQuoted(c);
                continue;
            }

            Position += c == '\\' ? 2 : 1;
            depth += c == opening ? 1 : c == closing ? -1 : 0;
            if (depth == 0)
            {
                return;
            }
        }

        Position = text.Length;
        IsBroken = true;
    }

    private void SkipQuoted(char quote)
    {
        Position++;
        while (!AtEnd && Current != quote)
        {
            if (quote == '"' && Current == '$' && Following is '(' or '{')
            {
                char opening = Following;
                Position += 2;
                SkipTo(opening, opening == '(' ? ')' : '}');
            }
            else
            {
                Position += Current == '\\' && quote != '\'' ? 2 : 1;
            }
        }

        Leave();
    }

    /// <summary>Steps over a closing quotation mark; the file is broken when there is none.</summary>
    private void Leave()
    {
        if (AtEnd)
        {
            Position = text.Length;
            IsBroken = true;
        }
        else
        {
            Position++;
        }
    }
}
