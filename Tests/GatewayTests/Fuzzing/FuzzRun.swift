import Foundation

/// For how long a fuzzer runs, from which seed, and where it leaves what it found.
///
/// `./scripts/fuzz` sets the environment; without it a run is short, and the same each time but for its length.
struct FuzzRun {
    private static let environment = ProcessInfo.processInfo.environment
    private static let seconds = environment["SETU_FUZZ_SECONDS"].flatMap { Double($0) } ?? 1
    private static let seed = environment["SETU_FUZZ_SEED"].flatMap { UInt64($0) } ?? 1
    private static let folder = environment["SETU_FUZZ_FOLDER"]

    /// What is fuzzed.
    let target: String
    /// Damages its inputs.
    var mutator: Mutator
    private let end = ContinuousClock.now + .seconds(Self.seconds)
    private(set) var inputs = 0

    init(_ target: String) {
        self.target = target
        mutator = Mutator(seed: Self.seed)
    }

    /// The next input, or `nil` when the time is over; a long run writes it down first, should it be the last.
    ///
    /// Parts of others may come into it: of the seeds, if no others are given.
    mutating func next(of seeds: [[UInt8]], with others: [[UInt8]]? = nil) -> [UInt8]? {
        guard inputs < 50 || .now < end else { return nil }
        inputs += 1
        let input = mutator.mutate(mutator.pick(seeds) ?? [], with: mutator.pick(others ?? seeds) ?? [])
        keep(input, as: "last")
        return input
    }

    /// Keeps an input that broke a promise.
    func found(_ input: [UInt8]) { keep(input, as: "found-\(inputs)") }

    private func keep(_ input: [UInt8], as name: String) {
        guard let folder = Self.folder else { return }
        try? Data(input).write(to: URL(fileURLWithPath: "\(folder)/\(target)-\(name)"))
    }
}
