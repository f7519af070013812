// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Collections;

namespace Neuron.Installer.Core.Hardware;

/// <summary>A list that is equal to another with equal members: the records that hold it are then equal by what they say.</summary>
internal sealed class EqualList<T>(IReadOnlyList<T> members) : IReadOnlyList<T>, IEquatable<EqualList<T>>
    where T : IEquatable<T>
{
    public int Count => members.Count;

    public T this[int index] => members[index];

    public bool Equals(EqualList<T>? other)
    {
        if (other is null || other.Count != Count)
        {
            return false;
        }

        for (int i = 0; i < Count; i++)
        {
            if (!members[i].Equals(other[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as EqualList<T>);

    public override int GetHashCode() => Count == 0 ? 0 : HashCode.Combine(Count, members[0]);

    public IEnumerator<T> GetEnumerator() => members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
