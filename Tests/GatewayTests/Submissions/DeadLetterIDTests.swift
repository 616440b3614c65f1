import Gateway
import Testing

@Suite struct DeadLetterIDTests {
    @Test func anIDIsFeedAndOffset() {
        let id = DeadLetterID(feed: "in.rows", offset: 12)
        #expect(id.description == "in.rows/12")
        #expect(DeadLetterID("in.rows/12") == id)
        for text in ["", "in.rows", "in.rows/", "/3", "in.rows/-1", "in.rows/1/2", "in.rows/x"] {
            #expect(DeadLetterID(text) == nil, "\(text)")
        }
    }

    @Test func aCauseHasOneIDForEver() {
        let key = DeadLetterCause.Key(feed: "in.rows", code: "KIND", field: "kind", adapterVersion: "1.0.0")
        #expect(key.id.count == 8)
        #expect(key.id == DeadLetterCause.Key(feed: "in.rows", code: "KIND", field: "kind", adapterVersion: "1.0.0").id)
        #expect(key.id != DeadLetterCause.Key(feed: "in.rows", code: "KIND", field: nil, adapterVersion: "1.0.0").id)
    }
}
