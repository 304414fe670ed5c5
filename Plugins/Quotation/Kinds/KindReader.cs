using Analysis.Quotation.Attribution;
using Analysis.Quotation.Marks;

namespace Analysis.Quotation.Kinds;

/// <summary>Decides what marked words are, from their shape and from what stands around them.</summary>
internal sealed class KindReader(ArticleView view, Lexicon lexicon)
{
    private const int LongestTerm = 6;
    private const int LongestLabel = 4;
    private const int LongestOpening = 12;

    /// <summary>The kind of <paramref name="passage"/>.</summary>
    /// <param name="passage">The words.</param>
    /// <param name="link">What ties it to a speaker.</param>
    /// <param name="standsAlone">Whether it is a sentence or a paragraph of its own.</param>
    /// <param name="sumsUp">Whether it is part of a run that sums up what was said.</param>
    public KindVerdict Read(Passage passage, Link link, bool standsAlone, bool sumsUp)
    {
        var text = view.Text.AsSpan();
        var words = passage.Content.Of(text);
        var shape = Shape.Of(words, lexicon);
        if (link.Announced is { } announced && shape.Letters >= 4)
            return Verdict(announced, 0.9, KindEvidence.Introduction);
        if (lexicon.Sayings.Contains(words))
            return Verdict(QuoteKind.Saying, 0.9, KindEvidence.KnownSaying);
        if (Attributed(shape, link, passage) is { } attributed)
            return attributed;
        if (IsClassical(shape) && !words.Contains('的'))
            return Verdict(QuoteKind.Classic, 0.6, KindEvidence.ClassicalShape);
        if (shape.IsFinal && shape.Letters >= 4 && (standsAlone || link.Kind == LinkKind.Beside))
            return Verdict(QuoteKind.Speech, 0.7, KindEvidence.FinalPunctuation);
        if (sumsUp && shape.Letters > LongestLabel)
            return Verdict(QuoteKind.Speech, 0.55, KindEvidence.Series);
        return Labelled(passage, shape, standsAlone);
    }

    private KindVerdict? Attributed(Shape shape, Link link, Passage passage)
    {
        var spoken = link.Speaker?.Kind == MentionKind.Document ? QuoteKind.Document : QuoteKind.Speech;
        var source = spoken == QuoteKind.Document ? KindEvidence.DocumentSource : KindEvidence.Cue;
        // 他说，“新农具”很好用: the words are only the first ones of what he says.
        if (!shape.IsFinal && shape.Letters <= LongestOpening && link.Kind is not (LinkKind.Following or LinkKind.Frame)
            && IsFollowedByWords(passage))
            return null;
        switch (link.Kind)
        {
            case LinkKind.Colon when shape.Letters >= 2:
                return Verdict(spoken, 0.95, source, KindEvidence.Colon);
            case LinkKind.BareColon when shape.Letters > LongestTerm || shape.IsFinal:
                return Verdict(spoken, 0.8, KindEvidence.Colon);
            case LinkKind.Comma when shape.Letters >= 4 || shape.IsFinal:
                return Verdict(spoken, 0.9, source);
            case LinkKind.Following when shape.IsFinal || shape.Letters > LongestTerm || shape.Commas > 0 || view.Text[passage.Content.End - 1] is '，' or ',':
            case LinkKind.Frame when shape.Letters > LongestLabel:
                return Verdict(spoken, 0.95, source);
            case LinkKind.Direct when shape.IsFinal || shape.Letters >= 8 || shape.Commas > 0:
                return NounAfter(passage) is { } noun and not QuoteKind.Speech ? null : Verdict(spoken, 0.8, source);
            case LinkKind.Series when shape.Letters >= 4:
                return Verdict(spoken, 0.8, KindEvidence.Series);
            default:
                return null;
        }
    }

    /// <summary>Words that nobody says: labels, formulas, titles, and sayings that are on no list.</summary>
    private KindVerdict Labelled(Passage passage, Shape shape, bool standsAlone)
    {
        var noun = NounAfter(passage);
        if (noun is QuoteKind.Title)
            return Verdict(QuoteKind.Title, 0.7, KindEvidence.NounAfter);
        if (noun is QuoteKind.Speech && shape.Letters > LongestTerm)
            return Verdict(QuoteKind.Speech, 0.7, KindEvidence.NounAfter);
        if (noun is QuoteKind.Slogan && shape.Letters > LongestLabel && !shape.IsFinal)
            return Verdict(QuoteKind.Slogan, 0.7, KindEvidence.NounAfter);
        if (shape.Letters <= LongestTerm && shape.Commas == 0 && !shape.IsFinal)
        {
            return shape.Letters >= 2 && lexicon.Numerals.Contains(view.Text[passage.Content.Start])
                ? Verdict(QuoteKind.Term, 0.95, KindEvidence.NumberAbbreviation, KindEvidence.Brevity)
                : Verdict(QuoteKind.Term, 0.9, KindEvidence.Brevity);
        }

        if (noun is QuoteKind.Term)
            return Verdict(QuoteKind.Term, 0.8, KindEvidence.NounAfter);
        if (standsAlone && shape.Commas > 0 && shape.Modern > 0 && noun is null && !IsFollowedByWords(passage))
            return Verdict(QuoteKind.Speech, 0.55, KindEvidence.ClauseShape);
        if (LastNoun(passage.Content) is { } named and (QuoteKind.Term or QuoteKind.Title))
            return Verdict(named, 0.7, KindEvidence.NounAfter);
        if (shape.IsParallel)
            return Verdict(QuoteKind.Slogan, 0.6, KindEvidence.ParallelShape);
        if (shape.IsFinal || shape.HasPerson || shape.Letters > 16)
            return Verdict(QuoteKind.Speech, 0.5, KindEvidence.ClauseShape);
        return Verdict(QuoteKind.Term, 0.5, KindEvidence.Brevity);
    }

    private QuoteKind? NounAfter(Passage passage)
    {
        var text = view.Text;
        var end = passage.Outer.End;
        var rest = text.AsSpan(end, Math.Min(12, text.Length - end));
        if (lexicon.NounWords.LengthAtStart(rest) is > 0 and var whole)
            return lexicon.Nouns[rest[..whole].ToString()];
        if (rest.Length > 1 && rest[0] is '的' or '等')
        {
            for (var at = 1; at < Math.Min(8, rest.Length) && char.IsLetterOrDigit(rest[at]); at++)
            {
                // “…”的报道 reports on the words; only right behind them the noun says that they are its title. Nor does
                // “…”等做法 say what each of the things summed up is, unless all of them are names.
                if (lexicon.NounWords.LengthAtStart(rest[at..]) is > 0 and var length
                    && lexicon.Nouns[rest.Slice(at, length).ToString()] is not QuoteKind.Title and var kind
                    && (rest[0] == '的' || kind == QuoteKind.Term))
                    return kind;
            }
        }

        return null;
    }

    private bool IsFollowedByWords(Passage passage) =>
        passage.Outer.End < view.Text.Length && char.IsLetterOrDigit(view.Text[passage.Outer.End]);

    /// <summary>What words that end in a telling noun are: 计划 and 平台 make a name, 图片展 a title.</summary>
    private QuoteKind? LastNoun(TextSpan words)
    {
        var text = words.Of(view.Text.AsSpan());
        return lexicon.NounWords.LengthAtEnd(text) is > 0 and var length ? lexicon.Nouns[text[^length..].ToString()] : null;
    }

    private static bool IsClassical(Shape shape) =>
        shape.Letters is >= 6 and <= 60
        && ((shape.Classical >= 2 && 2 * shape.Modern <= shape.Classical && shape.Pauses == 0 && shape.Letters <= 12 * shape.Classical)
            || (shape.Modern == 0 && shape.IsParallel && shape.Pauses == 0 && shape.Commas is 1 or 3
                && (shape.PartLength is 5 or 7 || (shape.PartLength == 4 && shape.Classical > 0))));

    private static KindVerdict Verdict(QuoteKind kind, double confidence, params ReadOnlySpan<KindEvidence> evidence) =>
        new(kind, confidence, [.. evidence]);
}
