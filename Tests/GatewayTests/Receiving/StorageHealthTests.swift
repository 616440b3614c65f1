import Contracts
import Formats
import Foundation
import Gateway
import Testing

/// A disk that takes nothing: what is said of it, and that everything goes on once there is room.
@Suite(.timeLimit(.minutes(30))) struct StorageHealthTests {
    private func health(_ client: LoopbackClient) async throws -> (status: Int, body: JSONValue) {
        let answer = try await client.get("/readyz")
        return (answer.status, try JSONValue.parse(answer.body))
    }

    private func push(_ client: LoopbackClient, _ body: [UInt8]) async throws -> LoopbackClient.Answer {
        try await client.post("/v1/feeds/in.rows/submissions", body)
    }

    @Test func aBusWhoseDiskIsFullIsWaitedFor() async throws {
        let faulty = FaultyBusBox()
        try await RunningGateway.run(wrapping: faulty.wrap) { running in
            let client = try await LoopbackClient(running.gateway)
            _ = try await running.settle(RowAdapter.csv(["1,A,,,plain,"]))
            faulty.bus?.set {
                $0.transactionsLeft = 1
                $0.error = BusError(.storage, "test")
            }
            let accepted = try await running.gateway.submit(RowAdapter.csv(["2,A,,,plain,"]), feed: "in.rows")
            while running.gateway.control.feeds.first?.state != "waiting" {
                try await Task.sleep(for: .milliseconds(5))
            }
            let refused = try await push(client, RowAdapter.csv(["3,A,,,plain,"]))
            #expect(refused.status == 503)
            #expect(refused.headers["retry-after"] != nil)
            #expect(try JSONValue.parse(refused.body)["code"]?.stringValue == "STORAGE")
            let failing = try await health(client)
            #expect(failing.status == 503)
            #expect(failing.body["status"]?.stringValue == "waiting for storage")
            #expect(failing.body["storage"]?["state"]?.stringValue == "failing")

            faulty.bus?.set { $0.transactionsLeft = .max }
            while try await health(client).status != 200 { try await Task.sleep(for: .milliseconds(50)) }
            #expect(try await running.settled(accepted).accounts.published == 1)
            #expect(try await push(client, RowAdapter.csv(["3,A,,,plain,"])).status == 202)
        }
    }

    @Test(.enabled(if: SmallDisk.isAllowed, "only root may mount a small disk"))
    func aFullDiskLosesNothingThatWasAccepted() async throws {
        let disk = SmallDisk(megabytes: 24)
        // A full disk on a machine that runs everything at once is slow: nobody is to be shown out for that.
        var settings = GatewaySettings()
        settings.http.idleTime = .seconds(600)
        try await RunningGateway.run(folder: disk.folder, settings: settings) { running in
            let client = try await LoopbackClient(running.gateway)
            let story = String(repeating: "A tale to fill the row. ", count: 40)
            var accepted: [String] = []
            var refusal: LoopbackClient.Answer?
            for round in 0..<400 where refusal == nil {
                // Every other one needs a spool.
                let rows = (0..<(round % 2 == 0 ? 100 : 400)).map { "\(round)-\($0),Almora,Asha,\(story),plain," }
                let answer = try await push(client, RowAdapter.csv(rows))
                if answer.status == 202 {
                    accepted.append(try #require(try JSONValue.parse(answer.body)["id"]?.stringValue))
                } else {
                    refusal = answer
                }
            }
            #expect(refusal?.status == 503)
            #expect(refusal?.headers["retry-after"] != nil)
            #expect(refusal.map { String(decoding: $0.body, as: UTF8.self).contains("\"STORAGE\"") } == true)
            #expect(try await health(client).status == 503)

            #expect(disk.resize(megabytes: 256))
            while try await health(client).status != 200 { try await Task.sleep(for: .milliseconds(100)) }
            #expect(try await push(client, RowAdapter.csv(["last,Almora,Asha,,plain,"])).status == 202)
            for id in accepted {
                let receipt = try #require(try await running.gateway.receipts.receipt(id))
                let settled = try await running.settled(receipt)
                #expect(settled.accounts.published == settled.accounts.framed)
            }
            #expect(running.gateway.control.feeds.first?.state == "running")
        }
    }
}
