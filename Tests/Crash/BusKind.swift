import ArgumentParser

/// The bus a gateway is killed over.
enum BusKind: String, CaseIterable, ExpressibleByArgument, Sendable {
    /// One file in the data folder.
    case embedded
    /// The cluster that `SETU_TEST_KAFKA` names, or else a broker of our own inside the driver.
    case kafka
}
