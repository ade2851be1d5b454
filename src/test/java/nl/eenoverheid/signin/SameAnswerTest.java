package nl.eenoverheid.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.AccountService;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Who tries a password does not learn which accounts there are: not by the answer, and not by how long it takes. */
@ApplicationTest
@Capability("L5")
class SameAnswerTest {
    private final ApplicationContext context;
    private final SignInWorld signIn;

    @Autowired
    SameAnswerTest(ApplicationContext context) {
        this.context = context;
        this.signIn = new SignInWorld(context);
    }

    @Test
    void unknownWrongBlockedAndWithoutPasswordGetOneAnswer() throws Exception {
        for (String email : accounts()) {
            assertThat(signIn.password(new MockHttpSession(), email, "een verkeerd wachtwoord")
                            .getRedirectedUrl())
                    .as(email)
                    .isEqualTo("/login?error");
        }
    }

    /** The slow hash is nearly all the time that an answer takes; it is made once, whatever is wrong. */
    @Test
    void hashIsMadeOnceWhateverIsWrong() {
        var encoder = new CountingEncoder(context.getBean(PasswordEncoder.class));
        AuthenticationProvider provider = new SignInConfiguration()
                .authenticationProvider(
                        context.getBean(UserDetailsService.class),
                        encoder,
                        new SignInThrottle(context.getBean(Clock.class)),
                        context.getBean(SignInReadRepository.class),
                        context.getBean(Clock.class));

        for (String email : accounts()) {
            encoder.matched = 0;
            assertThatThrownBy(() -> provider.authenticate(
                            UsernamePasswordAuthenticationToken.unauthenticated(email, "een verkeerd wachtwoord")))
                    .as(email)
                    .isInstanceOf(BadCredentialsException.class);
            assertThat(encoder.matched).as(email).isEqualTo(1);
        }
    }

    private List<String> accounts() {
        SignedIn blocked = signIn.person();
        People.as(signIn.world().person(World.OMMEN, Rol.HOOFDBEHEERDER), () -> context.getBean(AccountService.class)
                .block(blocked.id()));
        var emails = new ArrayList<String>();
        emails.add("niemand" + System.nanoTime() + "@ommen.example");
        emails.add(signIn.person().getUsername());
        emails.add(blocked.getUsername());
        emails.add(signIn.world().official(World.OMMEN).getUsername());
        return emails;
    }

    /** The real one, which tells how often it was asked. */
    private static final class CountingEncoder implements PasswordEncoder {
        private final PasswordEncoder real;
        private int matched;

        CountingEncoder(PasswordEncoder real) {
            this.real = real;
        }

        @Override
        public String encode(CharSequence password) {
            return real.encode(password);
        }

        @Override
        public boolean matches(CharSequence password, String encoded) {
            matched++;
            return real.matches(password, encoded);
        }
    }
}
