import Contracts
import Foundation
import Gateway

/// The life of one data folder: gateways that die one after another, senders that go on all the while, a last gateway
/// that finishes, and the reckoning.
struct Generation {
    private static let sendersPerFeed = 2
    /// A point that does not come by in this time is given up.
    private var patience: Duration { bus.kind == .embedded ? .seconds(10) : .seconds(30) }
    private static let settlingTime = Duration.seconds(360)

    /// Which bus.
    let bus: CrashBus
    /// A folder of its own.
    let folder: String
    /// The tables of the feeds.
    let adapters: String
    /// Where its senders' random numbers begin.
    let seed: UInt64

    private let ledger: Ledger
    private let target = Target()
    private let hasCompanion: Bool

    init(bus: CrashBus, gateways: Int, folder: String, adapters: String, seed: UInt64) {
        self.bus = bus
        hasCompanion = gateways > 1
        self.folder = folder
        self.adapters = adapters
        self.seed = seed
        ledger = Ledger(mark: UInt32.random(in: 1 ... .max))
    }

    private var data: String { folder + "/data" }
    private var log: String { folder + "/gateway.log" }
    private var companionLog: String { folder + "/second-gateway.log" }

    /// Kills as many gateways as asked for, and checks what they left.
    ///
    /// - Parameters:
    ///   - kills: how many.
    ///   - schedule: which come next.
    ///   - onKill: told of each.
    /// - Returns: the balance.
    /// - Throws: ``CrashFailure`` where a gateway ended by itself or did not finish; `BusError`.
    func run(kills: Int, schedule: inout PointSchedule, onKill: (CrashPoint) -> Void) async throws -> Balance {
        try bus.prepare(folder: data)
        for log in [log, companionLog] { _ = FileManager.default.createFile(atPath: log, contents: nil) }
        let companion = try companion()
        let begins = bus.kind == .kafka ? try await ends() : [:]
        var reader = BusReader(ledger: ledger, begins: begins)
        var erased: [String: [String]] = [:]
        let senders = Task { [self] in await send() }
        companion?.start()
        do {
            for _ in 0..<kills {
                var (point, passing) = schedule.next()
                // What it translated while originals are forgotten, nobody would have seen.
                if point.needsRetention { try await companion?.stop() }
                if point.needsErasure || point.needsRetention { try await collect(&reader) }
                var subject: String?
                if point.needsErasure {
                    let lone = LoneSubjects(content: ledger.content, observation: reader.observation)
                    if let next = lone.next(besides: Set(erased.keys)) {
                        erased[next.subject] = next.slices
                        subject = next.subject
                    } else {
                        point = .anywhere
                    }
                }
                let options = arguments(point, passing) + (subject.map { ["--erase", $0] } ?? [])
                onKill(try await round(point, options, delay: schedule.delay()))
                if point.needsRetention { companion?.start() }
            }
            try await settle(senders, arguments(nil, 1) + erased.keys.flatMap { ["--erase", $0] })
            try await companion?.stop()
        } catch {
            senders.cancel()
            target.close()
            try? await companion?.stop()
            throw error
        }
        return try await balance(&reader, erased)
    }

    /// The second gateway, with a data folder of its own, if there is to be one.
    private func companion() throws -> Companion? {
        guard hasCompanion else { return nil }
        let folder = folder + "/second-data"
        try bus.prepare(folder: folder)
        return Companion(arguments: arguments(nil, 1, data: folder), log: companionLog, seed: seed &+ 1)
    }

    /// Reads what has come, before some of it is forgotten.
    private func collect(_ reader: inout BusReader) async throws {
        guard bus.kind == .kafka || FileManager.default.fileExists(atPath: data + "/bus.sqlite") else { return }
        let bus = try await bus.openForReading(folder: data)
        try await reader.collect(from: bus)
        await bus.shutdown()
    }

    private func send() async {
        await withDiscardingTaskGroup { tasks in
            for (index, feed) in CrashFeed.allCases.enumerated() {
                for number in 0..<Self.sendersPerFeed {
                    let sender = Sender(
                        feed: feed,
                        number: index * Self.sendersPerFeed + number,
                        ledger: ledger,
                        target: target,
                        seed: seed &+ UInt64(index * Self.sendersPerFeed + number) &* 0x9E37,
                        mark: Self.letters(ledger.mark)
                    )
                    tasks.addTask { await sender.run() }
                }
            }
        }
    }

    /// One gateway's life and death; gives where it died.
    private func round(_ point: CrashPoint, _ arguments: [String], delay: Int) async throws -> CrashPoint {
        target.wants(large: point.needsLargeDeliveries)
        let victim = try VictimProcess(arguments: arguments, log: log)
        let timer = Task {
            try await Task.sleep(for: point == .anywhere ? .milliseconds(delay) : patience)
            victim.kill()
        }
        defer { timer.cancel() }
        var death: CrashPoint?
        for await line in victim.lines {
            switch line {
            case .listening(let port): target.listens(on: port)
            case .killed(let point): death = point
            case .settled: break
            }
        }
        target.listens(on: nil)
        let ending = await victim.ending()
        guard ending.isSignal, ending.code == SIGKILL else {
            throw CrashFailure("a gateway ended by itself (\(ending.code)); its last words are in \(log)")
        }
        return death ?? .anywhere
    }

    /// Lets senders finish, and a gateway that nobody kills.
    private func settle(_ senders: Task<Void, Never>, _ arguments: [String]) async throws {
        target.wants(large: false)
        target.close()
        let victim = try VictimProcess(arguments: arguments, log: log)
        let timer = Task {
            try await Task.sleep(for: Self.settlingTime)
            victim.kill()
        }
        defer { timer.cancel() }
        var isSettled = false
        for await line in victim.lines {
            if case .listening(let port) = line {
                target.listens(on: port)
                Task {
                    await senders.value
                    victim.settle()
                }
            }
            if line == .settled { isSettled = true }
        }
        target.listens(on: nil)
        _ = await victim.ending()
        guard isSettled else {
            throw CrashFailure("the last gateway did not settle in \(Self.settlingTime); its words are in \(log)")
        }
    }

    private func balance(_ reader: inout BusReader, _ erased: [String: [String]]) async throws -> Balance {
        var bus = try await bus.openForReading(folder: data)
        let isEmbedded = self.bus.kind == .embedded
        let retention = isEmbedded ? try await Retention.problem(on: bus) : nil
        try await reader.collect(from: bus)
        let erasure = ErasureCheck(bus: bus, erased: erased, leavesEvents: !isEmbedded)
        let erasureProblems = try await erasure.problems()
        await bus.shutdown()
        var balance = Reckoning.balance(of: ledger.content, reader.observation)
        balance.erased = erased.count
        balance.problems += erasureProblems
        if let retention { balance.problems.append(retention) }
        try await forgetAll()
        bus = try await self.bus.openForReading(folder: data)
        // Other runs on a cluster leave keys of their own.
        let keys = self.bus.isShared ? 0 : try await bus.state(of: .keys).count
        if keys > 0 { balance.problems.append("retention: \(keys) data keys outlive what they open") }
        await bus.shutdown()
        for log in [log, companionLog] {
            let words = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
            for line in words.split(separator: "\n") where line.contains(" critical ") || line.contains("Fatal error") {
                balance.problems.append("gateway: \(line)")
            }
        }
        return balance
    }

    /// Has a gateway forget everything that retention began to.
    private func forgetAll() async throws {
        let victim = try VictimProcess(arguments: arguments(nil, 1) + ["--forgets", "--only-forgets"], log: log)
        var isSettled = false
        for await line in victim.lines where line == .settled { isSettled = true }
        _ = await victim.ending()
        guard isSettled else { throw CrashFailure("retention did not come to its end; its words are in \(log)") }
    }

    private func ends() async throws -> [TopicPartition: Int64] {
        let bus = try await bus.openForReading(folder: data)
        let ends = try await BusReader.ends(of: bus)
        await bus.shutdown()
        return ends
    }

    private func arguments(_ point: CrashPoint?, _ passing: Int, data: String? = nil) -> [String] {
        var arguments = ["--bus", bus.kind.rawValue, "--data", data ?? self.data, "--adapters", adapters]
        arguments += ["--passing", "\(passing)"]
        if let cluster = bus.cluster { arguments += ["--cluster", cluster] }
        arguments += ["--session-timeout", "\(bus.sessionTimeout)"]
        if point?.needsRetention == true { arguments.append("--forgets") }
        if let point, point != .anywhere { arguments += ["--point", point.rawValue] }
        return arguments
    }

    /// The number in letters: subjects must not look like numbers of a kind.
    private static func letters(_ number: UInt32) -> String {
        String(
            String(number, radix: 16).map {
                $0.isNumber ? Character(UnicodeScalar(UInt8($0.wholeNumberValue ?? 0) + 107)) : $0
            }
        )
    }
}
