package nl.eenoverheid.signin;

import static org.assertj.core.api.Assertions.assertThat;

import nl.eenoverheid.Capability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Capability("L5")
class DeviceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0 | Edge | Windows
            Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 | Chrome | Linux
            Mozilla/5.0 (Macintosh; Intel Mac OS X 15.1; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox | macOS
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1 | Safari | iPhone
            Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36 | Chrome | Android
            """)
    void saysInWordsWhatItIs(String agent, String browser, String system) {
        assertThat(Device.of(agent)).isEqualTo(new Device(browser, system));
    }

    @Test
    void whatSaysNothingIsUnknown() {
        assertThat(Device.of(null).isKnown()).isFalse();
        assertThat(Device.of("curl/8.0").isKnown()).isFalse();
    }
}
