import Foundation

/// Looks for spools that are being written, on a thread of its own.
struct SpoolWatch: Sendable {
    /// The folder of spools.
    let folder: String
    /// Told of each spool once, when something of it is on disk.
    let trigger: Trigger

    /// Begins to look, for as long as the process lives.
    func start() {
        guard trigger.awaits(.spooling) else { return }
        Thread.detachNewThread { [self] in
            var seen: Set<String> = []
            while true {
                for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
                where name.hasSuffix(".part") && !seen.contains(name) {
                    var status = stat()
                    guard stat("\(folder)/\(name)", &status) == 0, status.st_size > 0 else { continue }
                    seen.insert(name)
                    trigger.pass(.spooling)
                }
                usleep(500)
            }
        }
    }
}
