// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Texts;
using Tomlyn.Syntax;

namespace Neuron.Installer.Core.Settings.Reading;

/// <summary>
/// Goes through a parsed settings file and collects the settings. TOML has three ways to write the same key
/// (<c>[page]</c> and <c>show</c>, <c>page.show</c>, <c>page = { show }</c>), so everything is brought to the full
/// name first.
/// </summary>
internal sealed class SettingsWalk(string file)
{
    private readonly List<Finding> _findings = [];
    private InstallerSettings _settings = new();

    /// <summary>The settings found so far.</summary>
    public InstallerSettings Settings => _settings;

    /// <summary>What is wrong with them so far.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Whether every value so far is one its key can have.</summary>
    public bool IsUsable { get; private set; } = true;

    /// <summary>Goes through a document that has no syntax errors.</summary>
    public void Visit(DocumentSyntax document)
    {
        foreach (KeyValueSyntax item in document.KeyValues)
        {
            Visit(item, []);
        }

        foreach (TableSyntaxBase table in document.Tables)
        {
            List<string> path = NamesOf(table.Name);
            if (CanStandHere(path, table.Name!, table is TableArraySyntax ? table : null))
            {
                foreach (KeyValueSyntax item in table.Items)
                {
                    Visit(item, path);
                }
            }
        }
    }

    private void Visit(KeyValueSyntax item, List<string> table)
    {
        List<string> path = [.. table, .. NamesOf(item.Key)];
        if (item.Value is InlineTableSyntax inline)
        {
            if (CanStandHere(path, item.Key!, null))
            {
                foreach (InlineTableItemSyntax inner in inline.Items)
                {
                    Visit(inner.KeyValue!, path);
                }
            }
        }
        else if (CanStandHere(path, item.Key!, item.Value) && SettingsKeys.Find(path[0], path[1]) is { } key
            && !key.TryTake(ref _settings, item.Value!, out SyntaxNode wrong))
        {
            AddInvalid(wrong, key.FullName, key.Advice);
        }
    }

    // Whether a table (value is null) or a value may stand at this path. If not, says so.
    private bool CanStandHere(List<string> path, SyntaxNode where, SyntaxNode? value)
    {
        if (path.Count == 0)
        {
            return false;
        }

        string name = string.Join('.', path);
        if (!SettingsKeys.HasTable(path[0]))
        {
            // In a file without table headers, or above the first one, only the key is there to go by.
            string? meant = SettingsKeys.NearestTable(path[0]) is { } near ? string.Join('.', [near, .. path.Skip(1)])
                : path.Count == 1 && value is not null ? SettingsKeys.ElsewhereOf(path[0])
                : null;
            _findings.Add(SettingsFindings.Unknown(SettingsPlace.Of(file, where.Span), name, meant));
            return false;
        }

        if (path.Count == 1)
        {
            if (value is null)
            {
                return true;
            }

            AddInvalid(value, name, new Text("Write [{0}] on a line of its own, and its keys on the lines below.", name));
            return false;
        }

        if (SettingsKeys.Find(path[0], path[1]) is not { } key)
        {
            _findings.Add(SettingsFindings.Unknown(SettingsPlace.Of(file, where.Span), name, SettingsKeys.NearestKey(path[0], path[1])));
            return false;
        }

        if (path.Count > 2 || value is null or TableSyntaxBase)
        {
            AddInvalid(where, key.FullName, key.Advice);
            return false;
        }

        return true;
    }

    private void AddInvalid(SyntaxNode where, string key, Text advice)
    {
        IsUsable = false;
        _findings.Add(SettingsFindings.Invalid(SettingsPlace.Of(file, where.Span), key, advice));
    }

    private static List<string> NamesOf(KeySyntax? key)
    {
        List<string> names = [];
        if (key?.Key is { } first)
        {
            names.Add(NameOf(first));
        }

        foreach (DottedKeyItemSyntax item in key?.DotKeys ?? [])
        {
            if (item.Key is { } next)
            {
                names.Add(NameOf(next));
            }
        }

        return names;
    }

    private static string NameOf(BareKeyOrStringValueSyntax key) => key switch
    {
        BareKeySyntax bare => bare.Key?.Text ?? "",
        StringValueSyntax quoted => quoted.Value ?? "",
        _ => "",
    };
}
