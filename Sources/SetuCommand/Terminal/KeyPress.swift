import Foundation

/// Waits for a key on a terminal, without Enter.
enum KeyPress {
    /// Waits until one of some keys is pressed, or the task is cancelled; the terminal is as before afterwards.
    static func wait(for keys: Set<Character>) async throws {
        var before = termios()
        guard tcgetattr(STDIN_FILENO, &before) == 0 else {
            // No keyboard: only a signal ends it.
            while true {
                try await Task.sleep(for: .seconds(1))
            }
        }
        var raw = before
        raw.c_lflag &= ~tcflag_t(ICANON | ECHO)
        tcsetattr(STDIN_FILENO, TCSANOW, &raw)
        defer { tcsetattr(STDIN_FILENO, TCSANOW, &before) }
        while true {
            var poll = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
            if Foundation.poll(&poll, 1, 0) > 0 {
                var byte: UInt8 = 0
                guard read(STDIN_FILENO, &byte, 1) == 1 else { return }
                if keys.contains(Character(Unicode.Scalar(byte))) { return }
            }
            try await Task.sleep(for: .milliseconds(50))
        }
    }
}
