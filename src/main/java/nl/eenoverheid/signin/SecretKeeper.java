package nl.eenoverheid.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.eenoverheid.access.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Seals what must be kept in the database and be of no use to who reads only that. What was sealed for one account cannot be opened
 * for another.
 */
@Component
class SecretKeeper {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SignInProperties properties;
    private @Nullable SecretKey key;

    SecretKeeper(SignInProperties properties) {
        this.properties = properties;
    }

    byte[] seal(byte[] secret, AccountId owner) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, owner, secret);
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /**
     * Opens it again.
     *
     * @throws IllegalStateException when it was sealed with another key or for another account
     */
    byte[] open(byte[] sealed, AccountId owner) {
        byte[] nonce = new byte[NONCE_BYTES];
        byte[] rest = new byte[sealed.length - NONCE_BYTES];
        ByteBuffer.wrap(sealed).get(nonce).get(rest);
        return run(Cipher.DECRYPT_MODE, nonce, owner, rest);
    }

    private byte[] run(int mode, byte[] nonce, AccountId owner, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(
                    ByteBuffer.allocate(Long.BYTES).putLong(owner.value()).flip());
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed secret does not fit the key of this installation", e);
        }
    }

    private synchronized SecretKey key() throws GeneralSecurityException {
        if (key == null) {
            byte[] bytes = Base64.getDecoder().decode(given());
            if (bytes.length != KEY_BYTES) {
                throw new GeneralSecurityException("the key is not 32 bytes in Base64");
            }
            key = new SecretKeySpec(bytes, "AES");
        }
        return key;
    }

    private String given() {
        if (properties.key() != null && !properties.key().isBlank()) {
            return properties.key().strip();
        }
        try {
            return Files.readString(made(properties.keyFile())).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("no key to seal secrets with in " + properties.keyFile(), e);
        }
    }

    /** The file with a key; made when it is not there, for nobody else to read. */
    private Path made(Path file) throws IOException {
        if (Files.exists(file)) {
            return file;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        try {
            Files.createFile(file, ownerOnly(file));
            Files.writeString(file, Base64.getEncoder().encodeToString(bytes));
        } catch (FileAlreadyExistsException e) {
            return file; // another process was first
        }
        return file;
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
