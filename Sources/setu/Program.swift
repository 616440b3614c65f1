import SetuCommand

/// The program `setu`: the command, and nothing of its own.
@main
struct Program {
    static func main() async { await Setu.main() }
}
