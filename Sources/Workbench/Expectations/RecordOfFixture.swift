/// A record of a fixture.
struct RecordOfFixture: Hashable {
    var fixture: String
    var record: Int
}
