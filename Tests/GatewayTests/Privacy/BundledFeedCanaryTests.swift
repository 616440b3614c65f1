import Adapters
import Contracts
import Formats
import Foundation
import Gateway
import Testing

/// The bundled feeds through the whole gateway: what must not get out, looked for wherever it might.
@Suite struct BundledFeedCanaryTests {
    /// One number in the spellings people use.
    private static let aadhaarNumbers = [
        "234123412346", "2341 2341 2346", "2341-2341-2346", "२३४१२३४१२३४६", "२३४१ २३४१ २३४६",
    ]
    /// A phone number that passes for an Aadhaar number by its check digit.
    private static let phone = "919810000002"

    @Test(arguments: CanaryFeed.all)
    func nothingRestrictedShowsToEveryoneAndNothingSecretToTheRestricted(_ feed: CanaryFeed) async throws {
        let adapter = try feed.adapter()
        var delivery = CanaryDelivery(feed, adapter)
        delivery.appendCanaries()
        // Enough for several slices, which go by a spool.
        var number = 0
        while delivery.bytes.count <= 256 * 1024 {
            for _ in 0..<50 {
                number += 1
                let id = feed.idField.map { [$0: "N\(number)"] } ?? [:]
                delivery.append(replacing: id) { "CANARYFILL\(number)-\($0)" }
            }
        }
        // A value that its list does not hold is refused, and named nowhere.
        delivery.append(replacing: [feed.refusing: "CANARYREFUSED"]) { "CANARYOTHER\($0)" }
        let exposure = try await exposure(of: delivery.bytes, feed, adapter)

        let restricted = exposure.places.filter { $0.level == .restricted }
        #expect(!restricted.isEmpty && exposure.places.contains { $0.name == "cp.dead-letter.\(feed.id)" })
        #expect(restricted.contains { $0.contains("CANARY") })
        #expect(exposure.places(with: "CANARY", below: .restricted) == [])
        for shaped in feed.restrictedValues {
            #expect(restricted.contains { $0.contains(shaped) })
            #expect(exposure.places(with: shaped, below: .restricted) == [])
        }
        #expect(exposure.places(with: "CANARYREFUSED", below: .secret) == [])
        let marked = exposure.narrowed(to: "CANARY")
        for canary in delivery.canaries where canary.isSecret {
            #expect(marked.places(with: canary.text, below: .secret) == [], "\(canary.field)")
        }
        for field in feed.secret {
            #expect(delivery.canaries.contains { $0.field == field }, "the table does not read \(field) any more")
        }
    }

    @Test(arguments: CanaryFeed.all)
    func anAadhaarNumberShowsToNobodyAndAPhoneNumberStaysOne(_ feed: CanaryFeed) async throws {
        let adapter = try feed.adapter()
        var delivery = CanaryDelivery(feed, adapter)
        var values: [String: String] = [:]
        if let phone = feed.phoneField { values[phone] = Self.phone }
        if let id = feed.idField { values[id] = Self.aadhaarNumbers[0] }
        delivery.append(replacing: values) { "CARD \(Self.aadhaarNumbers[$0 % Self.aadhaarNumbers.count]) SEEN" }
        values[feed.refusing] = Self.aadhaarNumbers[1]
        delivery.append(replacing: values) { _ in Self.aadhaarNumbers[0] }
        let exposure = try await exposure(of: delivery.bytes, feed, adapter)

        let events = exposure.places.filter { $0.level == .secret }
        #expect(events.contains { $0.contains("[AADHAAR]") })
        let isPhoneShown = exposure.places.contains { $0.level == .restricted && $0.contains("+\(Self.phone)") }
        #expect(isPhoneShown == (feed.phoneField != nil))
        for number in Self.aadhaarNumbers {
            let found = exposure.places.filter { $0.contains(number) }.map(\.name)
            #expect(found == [], "\(number)")
        }
    }

    @Test(arguments: CanaryFeed.all)
    func aLeakWouldBeSeen(_ feed: CanaryFeed) async throws {
        let adapter = try feed.adapter()
        var delivery = CanaryDelivery(feed, adapter)
        delivery.appendCanaries()
        let exposure = try await exposure(of: delivery.bytes, feed, LeakyAdapter(inner: adapter))

        let open = Set(exposure.places(with: "CANARY", below: .restricted))
        #expect(open.contains { $0.hasPrefix("cp.") })
        // Open topics stand in clear in the bus's file.
        #expect(open.contains { $0.hasPrefix("the file bus.sqlite") })
        for field in feed.secret {
            let texts = delivery.canaries.filter { $0.field == field }.map(\.text)
            let seen = texts.contains { text in
                exposure.places(with: text, below: .secret).contains { $0.hasPrefix("cp.restricted.") }
            }
            #expect(seen || feed.isOvershadowed(field), "\(field)")
        }
    }

    /// Delivers over HTTP and as a file, asks everything there is to ask, and looks at what is left.
    private func exposure(of bytes: [UInt8], _ feed: CanaryFeed, _ adapter: any Adapter) async throws -> Exposure {
        let folder = TestFolder()
        let drop = TestFolder()
        let recorder = LogRecorder()
        var settings = GatewaySettings()
        settings.dropFolder = drop.path
        settings.dropQuietTime = .zero
        var exposure = try await RunningGateway.run(
            adapters: [adapter],
            folder: folder,
            logger: recorder.logger,
            settings: settings
        ) { running in
            let receipt = try await running.settle(bytes, feed: feed.id)
            #expect(receipt.accounts.settled == receipt.accounts.framed)
            try await Self.drop(bytes, in: "\(drop.path)/\(feed.id)")
            while try await running.gateway.receipts.all().count < 2 { try await Task.sleep(for: .milliseconds(10)) }
            for other in try await running.gateway.receipts.all() { _ = try await running.settled(other) }
            var exposure = try await Self.answers(of: running, to: bytes, feed, receipt)
            try await exposure.addTopics(of: running)
            exposure.addFiles(below: running.folder)
            return exposure
        }
        exposure.add(recorder)
        exposure.addFiles(below: folder.path)
        return exposure
    }

    /// Leaves two files under a name that says too much, one of them broken off, and waits until they are taken.
    private static func drop(_ bytes: [UInt8], in folder: String) async throws {
        let files = FileManager.default
        while !files.fileExists(atPath: folder + "/failed") { try await Task.sleep(for: .milliseconds(5)) }
        let name = "CANARYNAME-\(aadhaarNumbers[0])"
        _ = files.createFile(atPath: "\(folder)/\(name)", contents: Data(bytes))
        _ = files.createFile(atPath: "\(folder)/half-\(name)", contents: Data([0x3c, 0x22, 0x7b] + bytes.dropLast(9)))
        while !files.fileExists(atPath: "\(folder)/done/\(name).report.json")
            || !files.fileExists(atPath: "\(folder)/failed/half-\(name).report.json")
        {
            try await Task.sleep(for: .milliseconds(10))
        }
    }

    /// What the gateway answers to questions well and badly put.
    private static func answers(
        of running: RunningGateway,
        to bytes: [UInt8],
        _ feed: CanaryFeed,
        _ receipt: Receipt
    ) async throws -> Exposure {
        var exposure = Exposure()
        let client = try await LoopbackClient(running.gateway)
        let submissions = "/v1/feeds/\(feed.id)/submissions"
        let operatorToken = ["Authorization": "Bearer \(try OperatorToken.load(dataFolder: running.folder).text)"]
        for path in [
            "/v1/submissions/\(receipt.submission)?rows=1000", "/v1/submissions", "/v1/feeds", "/v1/topics", "/metrics",
            "/readyz", "/v1/dead-letters", "/v1/dead-letters/\(feed.id)?limit=1000",
        ] {
            exposure.add(try await client.get(path, operatorToken), to: path)
        }
        let named = ["Idempotency-Key": "\"CANARYKEY-\(aadhaarNumbers[0])\""]
        let whole = try await client.post(submissions, bytes, named)
        #expect(whole.status == 202)
        exposure.add(whole, to: "a delivery that names itself")
        exposure.add(try await client.post(submissions, bytes.dropLast(9), named), to: "another of that name")
        exposure.add(try await client.post(submissions, bytes.dropLast(9)), to: "half a delivery")
        exposure.add(try await client.post("\(submissions):validate", bytes), to: "a validation")
        exposure.add(try await client.post("/v1/feeds/CANARY-\(aadhaarNumbers[0])/submissions", bytes), to: "no feed")
        exposure.add(try await client.post(submissions, bytes, ["Content-Encoding": "CANARY"]), to: "no encoding")
        exposure.add(try await client.post(submissions, bytes, ["traceparent": "CANARY-\(phone)"]), to: "no trace")
        exposure.add(try await client.get("/v1/submissions/CANARY-\(aadhaarNumbers[0])"), to: "no submission")
        exposure.add(try await client.get("/v1/topics/cp.CANARY/events?from=CANARY"), to: "no topic")
        return exposure
    }
}
