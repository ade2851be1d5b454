package nl.eenoverheid.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import nl.eenoverheid.Capability;
import nl.eenoverheid.access.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Capability("L5")
class SecretKeeperTest {
    private static final byte[] SECRET = "geheim".getBytes(StandardCharsets.UTF_8);
    private static final AccountId JAN = new AccountId(1);
    private static final AccountId PIET = new AccountId(2);

    @TempDir
    Path folder;

    @Test
    void whatIsSealedIsOpenedWithTheSameKeyForTheSameAccount() {
        byte[] sealed = keeper().seal(SECRET, JAN);

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("geheim");
        assertThat(keeper().seal(SECRET, JAN)).as("no two the same").isNotEqualTo(sealed);
        assertThat(keeper().open(sealed, JAN)).isEqualTo(SECRET);
        assertThatIllegalStateException().isThrownBy(() -> keeper().open(sealed, PIET));
    }

    @Test
    void whatWasChangedOrSealedElsewhereIsNotOpened() {
        byte[] sealed = keeper().seal(SECRET, JAN);
        var elsewhere = new SecretKeeper(new SignInProperties(null, folder.resolve("elders")));
        assertThatIllegalStateException().isThrownBy(() -> elsewhere.open(sealed, JAN));

        sealed[sealed.length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> keeper().open(sealed, JAN));
    }

    @Test
    void keyIsMadeOnceForNobodyElseToRead() throws Exception {
        keeper().seal(SECRET, JAN);

        Path file = folder.resolve("data/signin.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Base64.getDecoder().decode(Files.readString(file))).hasSize(32);
    }

    @Test
    void keyThatIsTooShortIsRefused() {
        var keeper = new SecretKeeper(new SignInProperties("dGUga29ydA==", folder.resolve("unused")));

        assertThatIllegalStateException().isThrownBy(() -> keeper.seal(SECRET, JAN));
        assertThat(folder.resolve("unused")).doesNotExist();
    }

    private SecretKeeper keeper() {
        return new SecretKeeper(new SignInProperties(null, folder.resolve("data/signin.key")));
    }
}
