using System.Text.Json.Serialization;

namespace Core.Tests.Pipeline;

/// <summary>What the analyzers of these tests say.</summary>
internal sealed record Note(string Words, int Count = 0);

/// <summary>The view that another plugin has of a note.</summary>
internal sealed record OtherNote(string Words);

/// <summary>A view that asks for more than a note has.</summary>
internal sealed record LongerNote(string Words, string Author);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Note))]
[JsonSerializable(typeof(OtherNote))]
[JsonSerializable(typeof(LongerNote))]
[JsonSerializable(typeof(NoteOptions))]
internal sealed partial class NoteJson : JsonSerializerContext;

/// <summary>The options of the plugin of these tests.</summary>
internal sealed record NoteOptions
{
    public string Words { get; init; } = "from the default";
}
