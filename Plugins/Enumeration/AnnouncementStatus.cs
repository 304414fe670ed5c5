using System.Text.Json.Serialization;

namespace Analysis.Enumeration;

/// <summary>How an announced number compares with the items that follow or precede it.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<AnnouncementStatus>))]
public enum AnnouncementStatus
{
    /// <summary>There are as many items as announced.</summary>
    Agrees,

    /// <summary>There are more or fewer items than announced.</summary>
    Disagrees,

    /// <summary>No exact number was announced (几个方面).</summary>
    Indefinite,

    /// <summary>A fixed term whose members everyone is expected to know; the text does not list them.</summary>
    NotExpanded,
}
