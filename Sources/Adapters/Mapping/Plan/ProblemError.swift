/// A ``Problem`` where a result needs an error.
struct ProblemError: Error {
    var problem: Problem

    init(_ problem: Problem) {
        self.problem = problem
    }
}
