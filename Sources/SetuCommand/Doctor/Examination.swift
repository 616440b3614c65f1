import Adapters
import Contracts
import EventBus
import Formats
import Foundation
import Gateway

/// Looks over what a gateway needs, without changing any of it.
struct Examination {
    /// The settings named on the command line.
    let settings: SettingsOptions
    /// The adapters named on the command line.
    let adapters: AdapterOptions

    /// Everything that was found, in the order a person mends it.
    func findings() async -> [Finding] {
        let settings: GatewaySettings
        do {
            settings = try self.settings.settings()
        } catch {
            return [Finding(subject: "settings", verdict: .bad, text: "\(error)")]
        }
        let source = self.settings.config ?? "gateway.yaml, or the defaults where there is none"
        return [
            Finding(subject: "settings", verdict: .good, text: source),
            adapters(settings),
            dataFolder(settings),
            masterKey(settings),
            space(settings),
            await bus(settings),
            spools(settings),
            gateway(settings),
        ]
    }

    private func adapters(_ settings: GatewaySettings) -> Finding {
        do {
            let root = try settings.adaptersFolder ?? adapters.root()
            let places = try DataOptions.places(in: settings.dataFolder)
            let catalog = AdapterCatalog(root: root, places: places)
            let refused = catalog.entries.filter { $0.adapter == nil }
            guard refused.isEmpty else {
                let text =
                    "\(refused.count) of \(catalog.entries.count) in \(root) are refused; see `setu adapter check`"
                return Finding(subject: "adapters", verdict: .bad, text: text)
            }
            guard !catalog.entries.isEmpty else {
                return Finding(subject: "adapters", verdict: .bad, text: "none in \(root)")
            }
            let names = catalog.adapters.map(\.description.id).joined(separator: ", ")
            return Finding(subject: "adapters", verdict: .good, text: "\(names), in \(root)")
        } catch {
            return Finding(subject: "adapters", verdict: .bad, text: "\(error)")
        }
    }

    private func dataFolder(_ settings: GatewaySettings) -> Finding {
        let path = settings.dataFolder
        var status = stat()
        guard stat(path, &status) == 0 else {
            return Finding(subject: "data folder", verdict: .good, text: "\(path) is made at the first start")
        }
        guard access(path, W_OK) == 0 else {
            let text =
                errno == EROFS
                ? "\(path) lies on a disk that is mounted read-only: see why (dmesg), and mount it for writing again"
                : "\(path) cannot be written by this user: run as its owner, or chown -R it"
            return Finding(subject: "data folder", verdict: .bad, text: text)
        }
        var others = status.st_mode & 0o077
        for name in [MasterKey.fileName, OperatorToken.fileName] where stat("\(path)/\(name)", &status) == 0 {
            others |= status.st_mode & 0o077
        }
        guard others == 0 else {
            let text = "\(path) or its keys can be read by others: chmod -R go= \(path)"
            return Finding(subject: "data folder", verdict: .bad, text: text)
        }
        return Finding(subject: "data folder", verdict: .good, text: "\(path), for its owner alone")
    }

    private func masterKey(_ settings: GatewaySettings) -> Finding {
        let path = "\(settings.dataFolder)/\(MasterKey.fileName)"
        guard access(path, F_OK) == 0 else {
            let isNeeded = access(settings.dataFolder + "/bus.sqlite", F_OK) == 0
            return Finding(
                subject: "master key",
                verdict: isNeeded ? .bad : .good,
                text: isNeeded
                    ? "\(path) is gone: put back the copy you keep; without it nothing sealed can be read"
                    : "\(path) is made at the first start; then keep a copy of it in a safe place"
            )
        }
        do {
            _ = try MasterKey.load(dataFolder: settings.dataFolder)
            return Finding(subject: "master key", verdict: .good, text: "\(path); keep a copy of it in a safe place")
        } catch {
            return Finding(subject: "master key", verdict: .bad, text: "\(error)")
        }
    }

    private func spools(_ settings: GatewaySettings) -> Finding {
        let path = settings.dataFolder + "/spool"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        let damaged = names.filter { $0.hasSuffix(".damaged") }
        guard damaged.isEmpty else {
            let text = """
                \(damaged.count) in \(path) cannot be read and were set aside (.damaged): they were received and never \
                answered, so have their senders send again what they hold no receipt of, then delete them
                """
            return Finding(subject: "spools", verdict: .warning, text: text)
        }
        let waiting = names.count { $0.hasSuffix(".spool") }
        guard waiting == 0 else {
            let text = "\(waiting) in \(path) wait for a gateway to take them up"
            return Finding(subject: "spools", verdict: .warning, text: text)
        }
        return Finding(subject: "spools", verdict: .good, text: "none waits")
    }

    private func space(_ settings: GatewaySettings) -> Finding {
        var path = URL(fileURLWithPath: settings.dataFolder)
        while !FileManager.default.fileExists(atPath: path.path) && path.path != "/" {
            path.deleteLastPathComponent()
        }
        let attributes = try? FileManager.default.attributesOfFileSystem(forPath: path.path)
        guard let free = (attributes?[.systemFreeSize] as? NSNumber)?.int64Value else {
            return Finding(subject: "disk", verdict: .warning, text: "the free space cannot be told")
        }
        let megabytes = Int(free / 1_000_000)
        let verdict: Finding.Verdict = megabytes < 200 ? .bad : megabytes < 2000 ? .warning : .good
        let advice =
            verdict == .bad
            ? ": make room; until then deliveries may be answered 503, and nothing accepted is lost" : ""
        return Finding(
            subject: "disk",
            verdict: verdict,
            text: "\(grouped(megabytes)) MB free for \(settings.dataFolder)\(advice)"
        )
    }

    private func bus(_ settings: GatewaySettings) async -> Finding {
        guard case .embedded = settings.bus else { return await cluster(settings) }
        let path = settings.dataFolder + "/bus.sqlite"
        do throws(BusError) {
            guard try EmbeddedBus.isThere(path: path) else {
                return Finding(subject: "bus", verdict: .good, text: "embedded; \(path) is made at the first start")
            }
        } catch {
            return Finding(subject: "bus", verdict: .bad, text: "\(error)")
        }
        guard access("\(settings.dataFolder)/\(MasterKey.fileName)", F_OK) == 0 else {
            return Finding(subject: "bus", verdict: .bad, text: "\(path) cannot be looked at without the master key")
        }
        do {
            try EmbeddedBus.requireWholeLog(path: path)
            let keyring = try Keyring(dataFolder: settings.dataFolder)
            let bus = try EmbeddedBus(path: path, sealer: keyring.sealer, readOnly: true)
            let topics = try await bus.topics()
            let problems = try await bus.integrityProblems()
            await bus.shutdown()
            guard let first = problems.first else {
                return Finding(
                    subject: "bus",
                    verdict: .good,
                    text: "embedded, \(topics.count) topics in \(path), whole"
                )
            }
            let text = """
                \(path) is damaged (\(problems.count) problems, the first: \(first)): stop the gateway, keep a copy of the \
                data folder, and put back a backup
                """
            return Finding(subject: "bus", verdict: .bad, text: text)
        } catch {
            return Finding(subject: "bus", verdict: .bad, text: "\(error)")
        }
    }

    private func cluster(_ settings: GatewaySettings) async -> Finding {
        do {
            let keyring = try Keyring(dataFolder: settings.dataFolder)
            let bus = try await BusChoice.open(settings, sealer: keyring.sealer)
            let topics = try await bus.topics()
            await bus.shutdown()
            return Finding(subject: "bus", verdict: .good, text: "Kafka, \(topics.count) topics")
        } catch {
            return Finding(subject: "bus", verdict: .bad, text: "\(error)")
        }
    }

    private func gateway(_ settings: GatewaySettings) -> Finding {
        let text = settings.listenAddress
        guard let address = GatewayAddress(text) else {
            return Finding(subject: "gateway", verdict: .bad, text: "\(text) is no address to listen on")
        }
        guard let answer = try? GatewayClient(address: address).send(GatewayRequest(path: "/readyz")) else {
            return Finding(
                subject: "gateway",
                verdict: .warning,
                text: "none runs at \(text); start it with `setu run`"
            )
        }
        guard answer.isSuccess else {
            return Finding(
                subject: "gateway",
                verdict: .bad,
                text: "the one at \(text) is not ready: status \(answer.status)"
            )
        }
        let feeds = (try? answer.json())?["feeds"]?.objectValue ?? []
        let waiting = feeds.filter { $0.value["state"]?.stringValue != "running" }.map(\.name)
        guard waiting.isEmpty else {
            let text = "ready at \(text); these feeds do not run: \(waiting.joined(separator: ", "))"
            return Finding(subject: "gateway", verdict: .warning, text: text)
        }
        return Finding(subject: "gateway", verdict: .good, text: "ready at \(text)")
    }
}
