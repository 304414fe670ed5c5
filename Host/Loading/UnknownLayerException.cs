namespace Analysis.Host.Loading;

/// <summary>Thrown where a layer is asked for that no loaded plugin writes; the message names those that are written.</summary>
internal sealed class UnknownLayerException(string layer, IEnumerable<string> known)
    : Exception($"There is no layer '{layer}'. Known layers: {string.Join(", ", known)}.");
