import Adapters
import Formats

/// A sample that is refused as a whole.
struct SampleRefusal {
    /// Whose input it is.
    let fixture: AdapterFixture
    /// Why.
    let error: FramingError

    /// Whether the fixture says that it is to be refused.
    var isExpected: Bool {
        let expected = FixtureFile.read(fixture.rejectionsPath).map { String(decoding: $0, as: UTF8.self) } ?? ""
        return expected.contains("\"refused\":true")
    }
}
