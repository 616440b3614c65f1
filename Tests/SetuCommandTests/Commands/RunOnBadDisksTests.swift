import Foundation
import Testing

/// `setu run` on a disk that cannot be written, at the start and later.
///
/// A disk that is mounted for reading only while a gateway runs is not tried: the system refuses to do so as long as
/// files are open for writing. What a gateway meets where the disk does it by itself is what it meets at a file that may
/// not grow.
@Suite(.timeLimit(.minutes(30))) struct RunOnBadDisksTests {
    private let sample = SetuProcess.repository
        .appendingPathComponent("adapter-configs/in/trackchild/fixtures/01-sample/input.xml").path

    private func run(_ before: String) throws -> SetuProcess.Outcome {
        try PrivateMounts.run(
            """
            mount -t tmpfs -o size=64m,mode=0700 tmpfs "$DISK" && mkdir -m 700 "$DISK/data" &&
            printf 'data: %s/data\\nhttp: {port: 1}\\n' "$DISK" > "$DISK/gateway.yaml" && \(before)
            mount -o remount,ro "$DISK" && exec "$SETU" run --config "$DISK/gateway.yaml"
            """
        )
    }

    @Test(.enabled(if: PrivateMounts.areAllowed, "only root may mount a disk for reading only"))
    func anEmptyDataFolderThatCannotBeWrittenIsRefused() throws {
        let run = try run("")
        #expect(run.code == 1)
        #expect(run.talk.contains("/data/master.key cannot be made: Read-only file system"), "\(run.talk)")
    }

    @Test(.enabled(if: PrivateMounts.areAllowed, "only root may mount a disk for reading only"))
    func aDataFolderThatCannotBeWrittenAnyMoreIsRefused() throws {
        let run = try run(
            """
            { "$SETU" run --config "$DISK/gateway.yaml" 2> "$DISK/log" & victim=$!
            for i in $(seq 600); do [ -e "$DISK/data/bus.sqlite-wal" ] && break; sleep 0.1; done
            kill -9 $victim; wait $victim 2> "$DISK/log"; sleep 0.5; } ;
            """
        )
        #expect(run.code == 1)
        #expect(run.talk.contains("STORAGE") && run.talk.contains("Read-only file system"), "\(run.talk)")
    }

    /// The bus file may not grow: every delivery is answered, none that was taken is lost.
    @Test func aFileThatMayNotGrowIsAFullDisk() throws {
        let serving = try ServingProcess(after: "ulimit -f 2400")
        var taken = 0
        var refusal = ""
        for _ in 0..<400 where refusal.isEmpty {
            let push = try serving.run("push", "in.trackchild", sample)
            if push.code == 0 { taken += 1 } else { refusal = push.talk + push.output }
        }
        #expect(refusal.contains("room on the gateway's disk; nothing accepted before is lost"), "\(refusal)")
        #expect(taken > 0)
        serving.kill()
        try serving.restart()
        #expect(try serving.run("push", "in.trackchild", sample, "--wait").code == 0)
        let receipts = try serving.run("receipts", "--json")
        #expect(
            receipts.output.components(separatedBy: "\"id\"").count - 1 >= taken + 1,
            "\(receipts.output.prefix(300))"
        )
        #expect(!receipts.output.contains("\"state\":\"received\""))
    }
}
