/// What Swift code fills to say an event: a struct for each event type and each shared definition of the contract.
///
/// The structs are generated from the canonical schemas (`Sources/Contracts/Types`). They hold what an adapter says;
/// what the gateway derives (`ref`, `recordId`, `jurisdiction`, `urgency`, `ageBand`, `nameUnknown`, `provenance`,
/// `quality`) is not in them. Times are texts as the definition `when` writes them: ISO 8601, as precise as the source.
public enum Canonical {}
