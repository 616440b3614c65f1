import Adapters
import ArgumentParser
import Formats
import Foundation
import KafkaTesting

/// `crash run`: kills gateways until it is enough, and prints what came of it.
struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract:
            "Kill gateways under load, let the last one finish, and compare what was sent with what was published.",
        discussion: """
            Each gateway is killed with SIGKILL at a named point or at any moment, and the next one takes up its data \
            folder, while six senders of three bundled feeds go on and send again what they got no answer to. After \
            every 50 kills a last gateway finishes and the reckoning is made; then a new data folder begins.

            With --bus kafka a second gateway, killed and started again at any moment, shares the feeds. The cluster is \
            the one that SETU_TEST_KAFKA names. Where it names none, it is a broker of our own inside this program, new \
            for each data folder, which keeps the promises of transactions as they are known here, loses connections and \
            answers with errors in the middle of transactions, and has one node: what a cluster does when it loses a node \
            or a leader it does not show.

            Exit code 1 if anything is lost, doubled, out of order or accounted for wrongly, or if a point was not hit.
            """
    )

    /// So many kills make a full run.
    private static let fullRun = 200
    private static let killsPerGeneration = 50

    @Option(help: "Go on for so many seconds, and until each point was hit.")
    var seconds: Int?

    @Option(help: "How many kills at least. Without it and --seconds: \(fullRun).")
    var kills: Int?

    @Option(help: "Where random numbers begin, so that a run can be made again. Without it: another each time.")
    var seed: UInt64?

    @Option(help: "The bus: embedded, or kafka for the cluster that SETU_TEST_KAFKA names or a broker of our own.")
    var bus = BusKind.embedded

    @Option(help: "How many gateways share the feeds, 1 or 2; on kafka 2 without it, on the embedded bus always 1.")
    var gateways: Int?

    @Option(help: "The folder of bundled adapters.")
    var adapters = "adapter-configs"

    @Flag(help: "Print the result as JSON.")
    var json = false

    func validate() throws {
        let most = bus == .kafka ? 2 : 1
        guard (1...most).contains(gateways ?? 1) else {
            throw ValidationError("--gateways: 1\(most > 1 ? " or 2" : "") on the \(bus.rawValue) bus")
        }
    }

    func run() async throws {
        let seed = seed ?? UInt64.random(in: 1...999_999)
        let work = FileManager.default.temporaryDirectory.path + "/setu-crash-\(getpid())"
        let tables = try tables(in: work)
        if !json { print("seed \(seed), \(ground)") }
        var tally = CrashTally()
        do {
            try await crash(seed: seed, in: work, tables: tables, &tally)
        } catch {
            tally.balance.problems.append("\(error)")
        }
        let isClean = tally.balance.isClean && tally.missed.isEmpty
        report(tally, seed: seed, folder: isClean ? nil : work)
        if isClean { try? FileManager.default.removeItem(atPath: work) }
        if !isClean { throw ExitCode(1) }
    }

    private func crash(seed: UInt64, in work: String, tables: String, _ tally: inout CrashTally) async throws {
        let deadline = seconds.map { ContinuousClock.now + .seconds($0) }
        let goal = kills ?? (seconds == nil ? Self.fullRun : 0)
        var schedule = PointSchedule(seed: seed)
        var progress = ProgressLine()
        var number: UInt64 = 0
        while tally.kills < goal || deadline.map({ ContinuousClock.now < $0 }) ?? false || !tally.missed.isEmpty {
            number += 1
            guard number <= 20 || tally.kills < goal || deadline != nil else { return }
            let folder = "\(work)/\(number)"
            let broker = bus == .kafka && RealCluster.address == nil ? try TestBroker() : nil
            defer { broker?.close() }
            let crashBus = CrashBus(
                kind: bus,
                cluster: broker?.address ?? RealCluster.address,
                sessionTimeout: broker == nil ? 6000 : 1500
            )
            let generation = Generation(
                bus: crashBus,
                gateways: gateways ?? (bus == .kafka ? 2 : 1),
                folder: folder,
                adapters: tables,
                seed: seed &* 31 &+ number
            )
            let next =
                goal > tally.kills ? min(goal - tally.kills, Self.killsPerGeneration) : CrashPoint.allCases.count * 2
            let (balance, faults) = try await Disturbances.on(broker, seed: seed &* 17 &+ number) {
                try await generation.run(kills: next, schedule: &schedule) { point in
                    tally.hits[point, default: 0] += 1
                    progress.update(
                        kills: tally.kills,
                        of: goal > 0 ? "\(goal) kills" : "\(seconds ?? 0) s",
                        last: point
                    )
                }
            }
            tally.faults += faults
            tally.balance.add(balance)
            guard balance.isClean else { break }
            try FileManager.default.removeItem(atPath: folder)
        }
        progress.finish()
    }

    /// What gateways are killed over.
    private var ground: String {
        switch bus {
        case .embedded: "embedded bus"
        case .kafka:
            RealCluster.address.map { "kafka bus on \($0)" }
                ?? "kafka bus on a broker of our own (SETU_TEST_KAFKA names no cluster): no node or leader is ever lost"
        }
    }

    /// Only the tables that are used, so that a gateway starts at once.
    private func tables(in work: String) throws -> String {
        let tables = work + "/adapters"
        for folder in ["in/codes"] + CrashFeed.allCases.map(\.folder) {
            let copy = URL(fileURLWithPath: "\(tables)/\(folder)")
            try FileManager.default.createDirectory(
                at: copy.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try FileManager.default.copyItem(at: URL(fileURLWithPath: "\(adapters)/\(folder)"), to: copy)
        }
        let refused = AdapterCatalog(root: tables).entries.filter { $0.adapter == nil }
        guard refused.isEmpty else { throw ValidationError("adapters in \(adapters) are refused") }
        return tables
    }

    private func report(_ tally: CrashTally, seed: UInt64, folder: String?) {
        if json {
            print(String(decoding: tally.json(seed: seed, bus: bus).bytes, as: UTF8.self))
        } else {
            for line in tally.lines { print(line) }
            for problem in tally.balance.problems.prefix(20) { print("  \(problem)") }
            if tally.balance.problems.count > 20 { print("  … \(tally.balance.problems.count) problems in all") }
            for point in tally.missed { print("  no gateway died at \(point.rawValue)") }
            if let folder { print("FAILED: run again with --seed \(seed); what the gateways left is in \(folder)") }
        }
    }
}
