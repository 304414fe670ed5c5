namespace Analysis.Quotation;

/// <summary>The layer of quotations.</summary>
public static class QuotationLayer
{
    /// <summary>The layer's name (<c>quotation</c>) and the type of its values.</summary>
    public static LayerKey<Quote> Key { get; } = new("quotation", QuotationJson.Default.Quote, Caption);

    private static string Caption(Quote quote) =>
        quote.Speaker is { } speaker ? $"{quote.Kind}: {speaker.Name}" : quote.Kind.ToString();
}
