# The program in a small image, for build servers and for machines without Rust: docker build -t ecart .
FROM rust:1.95-slim-bookworm AS build
WORKDIR /source
COPY . .
RUN cargo install --locked --path . --root /installed

# A shell is in it, which the jobs of most build servers need; nothing else is added.
FROM debian:bookworm-slim
COPY --from=build /installed/bin/ecart /usr/local/bin/ecart
COPY LICENSE-APACHE LICENSE-MIT /usr/share/doc/ecart/
ENV LANG=C.UTF-8
USER 10001:10001
WORKDIR /data
ENTRYPOINT ["ecart"]
CMD ["--help"]
