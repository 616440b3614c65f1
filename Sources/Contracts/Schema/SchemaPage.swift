/// The reference page of an event type, generated from its schema.
public enum SchemaPage {
    /// The page in Markdown: what the type is, its fields with who sees them, its code lists and an example.
    public static func markdown(_ schema: EventSchema) -> String {
        var page = SchemaPageWriter()
        page.writeHead(schema)
        page.writeFields(schema)
        page.writeCodes(schema)
        page.writeExamples(schema)
        return page.text
    }
}
