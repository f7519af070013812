// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;

namespace Neuron.Installer.Core.Verification;

/// <summary>Whether a person in front of the computer sees something.</summary>
internal enum Picture
{
    /// <summary>There is a picture.</summary>
    Shown,

    /// <summary>It cannot be known: a monitor may be switched off, or there may be none. This is no failure.</summary>
    Unknown,

    /// <summary>Nothing is there that could make a picture.</summary>
    Dark,
}

/// <summary>A judgement, and what it rests on.</summary>
/// <param name="Picture">The judgement.</param>
/// <param name="Cause">Why it is dark.</param>
/// <param name="Displays">The display that is meant, by address.</param>
internal sealed record PictureJudgement(Picture Picture, DarkCause Cause = DarkCause.None, IReadOnlyList<PciAddress>? Displays = null)
{
    private const string Vfio = "vfio-pci";

    /// <summary>
    /// Judges. Dark is said only where nothing is left that could make a picture; in doubt it cannot be known,
    /// since a wrong "dark" takes passthrough away from a machine that works.
    /// </summary>
    internal static PictureJudgement Of(PictureFacts facts)
    {
        if (facts.HasLogin)
        {
            return new(Picture.Shown);
        }

        // A card that was given away and has its usual driver all the same makes a picture like any other.
        PciFunction[] own = [.. facts.Displays.Where(display => !facts.Reserved.Contains(display.Address) || display.Driver is not (null or Vfio))];
        PciFunction[] driven = [.. own.Where(display => display.Driver is not (null or Vfio) && display.HasDrmDevice)];
        if (driven.Any(display => display.Connectors.Any(connector => connector.State == ConnectorState.Connected)))
        {
            return new(Picture.Shown);
        }

        if (driven.Length > 0)
        {
            // A driver and no monitor: switched off, or plugged into the other card, or none there.
            return new(Picture.Unknown);
        }

        if (facts.HasFirmwareCard || facts.Framebuffers.Any(owner => owner is null || own.Any(display => display.Address == owner)))
        {
            return new(Picture.Shown);
        }

        if (facts.HasTextConsole || facts.IsHeadless || facts.Framebuffers.Count > 0)
        {
            // Text mode needs no driver. A framebuffer that stands on a card that was given away may still show.
            return new(Picture.Unknown);
        }

        if (own.Any(display => display.Driver is not (null or Vfio)))
        {
            // A driver without DRM, of a kind that is not known here.
            return new(Picture.Unknown);
        }

        return own.Length == 0 ? new(Picture.Dark, DarkCause.CardGone)
            : own.All(display => display.Driver == Vfio) ? new(Picture.Dark, DarkCause.CardTaken, [.. own.Select(display => display.Address)])
            : new(Picture.Dark, DarkCause.NoDriver, [.. own.Where(display => display.Driver is null).Select(display => display.Address)]);
    }
}
