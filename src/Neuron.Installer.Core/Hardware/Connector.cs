// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Hardware;

/// <summary>A display connector of a GPU, from <c>/sys/class/drm/cardN-NAME/status</c>.</summary>
/// <param name="Name">The connector as the kernel names it: <c>HDMI-A-1</c>, <c>DP-2</c>, <c>eDP-1</c>.</param>
/// <param name="State">Whether something is plugged in.</param>
internal sealed record Connector(string Name, ConnectorState State)
{
    /// <summary>
    /// Whether a name is that of a writeback connector, which ends in memory (drm_writeback.c): nothing is plugged in there,
    /// whatever its status says, and amdgpu has one also where a card has no socket.
    /// </summary>
    public static bool IsWriteback(ReadOnlySpan<char> name) => name.StartsWith("Writeback", StringComparison.Ordinal);

    /// <summary>Whether this is the panel of a laptop rather than a socket.</summary>
    public bool IsInternalPanel =>
        Name.StartsWith("eDP", StringComparison.Ordinal)
        || Name.StartsWith("LVDS", StringComparison.Ordinal)
        || Name.StartsWith("DSI", StringComparison.Ordinal);
}

/// <summary>Whether something is plugged into a <see cref="Connector"/>.</summary>
public enum ConnectorState
{
    /// <summary>The driver cannot tell.</summary>
    Unknown,

    /// <summary>Nothing is plugged in.</summary>
    Disconnected,

    /// <summary>A display is plugged in.</summary>
    Connected,
}
