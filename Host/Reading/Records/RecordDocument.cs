namespace Analysis.Host.Reading.Records;

/// <summary>Makes the document of a record: title, author and text are its text, the other fields its metadata.</summary>
/// <param name="names">Which field is what.</param>
/// <param name="file">The name of the file.</param>
/// <param name="encoding">The name of its encoding.</param>
internal sealed class RecordDocument(FieldNames names, string file, string encoding)
{
    /// <summary>The document of a record, or null where its text is empty.</summary>
    /// <param name="number">The record's number in the file, from 1.</param>
    /// <param name="fields">The names of the fields.</param>
    /// <param name="values">Their values.</param>
    /// <exception cref="InputException">No field is the text.</exception>
    public SourceText? Create(int number, IReadOnlyList<string> fields, IReadOnlyList<string> values)
    {
        var places = Enum.GetValues<FieldRole>().ToDictionary(role => role, role => names.PlaceOf(role, fields));
        if (string.IsNullOrWhiteSpace(ValueOf(FieldRole.Text)))
            return null;
        var text = new ExtractedText();
        text.Add(OneLine(ValueOf(FieldRole.Title)), ParagraphRole.Title);
        text.Add(OneLine(ValueOf(FieldRole.Author)), ParagraphRole.Byline);
        text.Add(ValueOf(FieldRole.Text));
        text.Know("date", ValueOf(FieldRole.Date));
        text.Know("outlet", ValueOf(FieldRole.Outlet));
        text.Know("author", ValueOf(FieldRole.Author));
        for (var i = 0; i < fields.Count; i++)
        {
            if (!places.ContainsValue(i))
                text.Know(fields[i].Trim(), values[i]);
        }

        var id = OneLine(ValueOf(FieldRole.Id));
        return text.Complete($"{file}/{(id.Length > 0 ? id : number)}", encoding);

        string ValueOf(FieldRole role) => places[role] is >= 0 and var place ? values[place] : "";
    }

    private static string OneLine(string value) =>
        string.Join(' ', value.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
