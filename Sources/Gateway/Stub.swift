import Crypto
import Hummingbird
import Yams
import Metrics
enum StubGateway {}
